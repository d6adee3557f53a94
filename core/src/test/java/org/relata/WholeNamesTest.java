package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** A name is one name also where the parser hangs its end on the verb: a group "in Iraq" is not the group of that first name. */
class WholeNamesTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    @ParameterizedTest
    @CsvSource({
        "The faction originated from Al-Qaeda in Iraq.,irq-aqi",
        "The faction originated from Al-Qaeda.,al-qaeda",
    })
    void theWholeNameIsResolved(String text, String actor) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Published day = Published.on(LocalDate.of(2025, 5, 19));
        Document document = new Document("t", "t", null, null, null, day, "en", text, List.of(body));
        assertThat(PIPELINE.code(document).claims())
                .flatExtracting(claim -> claim.recipients())
                .extracting(Participant::actor)
                .anySatisfy(found -> assertThat(found).contains(actor));
    }
}
