package org.relata.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublishedFormsTest {

    @Test
    void theUsualFormsAreRead() {
        Map<String, String> forms = new TreeMap<>(Map.of(
                "2025-05-19", "2025-05-19",
                "2025-05-19T08:30:00+02:00", "2025-05-19T08:30+02:00",
                "2025-05-19 08:30:00", "2025-05-19",
                "Mon, 19 May 2025 08:30:00 GMT", "2025-05-19T08:30Z",
                "Published on May 19th, 2025 at 8:30 am", "2025-05-19",
                "19. Mai 2025", "2025-05-19",
                "1747643400", "2025-05-19T08:30Z",
                "1747643400000", "2025-05-19T08:30Z",
                "19.05.2025", "2025-05-19",
                "05/19/2025", "2025-05-19"));
        forms.put("20250519", "2025-05-19");
        forms.put("2025-05-19T08:30:00.123Z", "2025-05-19T08:30Z");
        forms.put("2025-05-19T08:30:00+0200", "2025-05-19T08:30+02:00");
        forms.put("19 mai 2025", "2025-05-19");
        forms.forEach((form, date) ->
                assertThat(PublishedForms.parse(form).orElseThrow()).as(form).hasToString(date));
    }

    @Test
    void whatIsOpenOrNonsenseIsNotGuessed() {
        for (String form :
                new String[] {"", "soon", "03/04/2025", "31.02.2025", "2025-13-01", "99999999999999999999"}) {
            assertThat(PublishedForms.parse(form)).as(form).isEmpty();
        }
    }
}
