package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;

/** What is said of one tie: in which documents, by whom, and of what time. */
final class TieEvidence {

    private final Set<String> documents = new TreeSet<>();
    private final Set<String> publishers = new TreeSet<>();
    private final Set<String> claims = new TreeSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean asserted;

    void add(JsonNode claim) {
        JsonNode document = claim.path("document");
        String url = Head.text(document, "url");
        documents.add(url == null ? document.path("id").asText() : url);
        String publisher = Head.text(document, "publisher");
        if (publisher != null) {
            publishers.add(publisher);
        }
        claims.add(claim.path("id").asText());
        String start = Head.text(claim.path("time"), "start");
        String published = Head.text(document, "published");
        asserted |= start != null && "asserted".equals(Head.text(claim, "since_kind"));
        seen(start == null ? published : start);
        seen(published);
    }

    private void seen(@Nullable String text) {
        if (text == null) {
            return;
        }
        try {
            LocalDate day = Published.parse(text).date();
            LocalDate earliest = first;
            LocalDate latest = last;
            first = earliest == null || day.isBefore(earliest) ? day : earliest;
            last = latest == null || day.isAfter(latest) ? day : latest;
        } catch (DateTimeException noDay) {
            // A date that cannot be read dates nothing.
        }
    }

    int documents() {
        return documents.size();
    }

    Set<String> claims() {
        return claims;
    }

    /** The first day of which it is told; null where no day is. */
    @Nullable
    LocalDate first() {
        return first;
    }

    /** Whether a text says that it began on the first day, and does not only show that it held then. */
    boolean beganThen() {
        return asserted;
    }

    /** Where it stands, in a few words. */
    String source() {
        String names = String.join(", ", publishers);
        String one = documents.iterator().next();
        return (names.isEmpty() ? "" : names + "; ")
                + one
                + (documents.size() > 1 ? " and " + (documents.size() - 1) + " more" : "");
    }

    String summary() {
        return documents.size() + (documents.size() == 1 ? " document" : " documents")
                + (first == null ? "" : first.equals(last) ? ", " + first : ", " + first + " to " + last) + ": "
                + String.join(" ", claims.stream().limit(5).toList()) + (claims.size() > 5 ? " …" : "");
    }
}
