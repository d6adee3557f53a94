package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.CopyFinder;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Telling;
import org.relata.model.Claim;
import org.relata.model.Contradiction;
import org.relata.model.Document;
import org.relata.model.Event;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;
import org.relata.resolve.actor.Registry;

/** Made-up reports, from their words to the events that they tell, by the way that every document goes. */
final class Reports {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /** One report more; its readers' comments come last. */
    Reports add(String publisher, String published, @Nullable String title, String body, String... comments) {
        StringBuilder text = new StringBuilder(body);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(PartKind.BODY, new Span(0, body.length())));
        if (title != null) {
            parts.add(part(PartKind.HEADLINE, title, text));
        }
        for (String comment : comments) {
            parts.add(part(PartKind.COMMENT, comment, text));
        }
        String id = "report-" + documents.size();
        documents.put(
                id,
                new Document(id, id, null, publisher, title, Published.parse(published), "en", text.toString(), parts));
        return this;
    }

    private static Part part(PartKind kind, String words, StringBuilder text) {
        int begin = text.append("\n\n").length();
        text.append(words);
        return new Part(kind, new Span(begin, text.length()));
    }

    List<Event> events() {
        Map<String, CopyFinder.Signature> signatures = new LinkedHashMap<>();
        documents.forEach((id, document) -> signatures.put(id, CopyFinder.signature(document.text())));
        Map<String, String> groups = CopyFinder.groups(signatures);
        List<Telling> tellings = new ArrayList<>();
        for (Document document : documents.values()) {
            for (Claim claim : PIPELINE.code(document).claims()) {
                claims.put(claim.id(), claim);
                tellings.add(Telling.of(claim).inCopyGroup(groups.getOrDefault(document.id(), document.id())));
            }
        }
        return new Corroborator(Registry.builtIn()).events(tellings, List.of());
    }

    /** The event that is told of; there must be no other. */
    Event onlyEvent() {
        List<Event> events = events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** The only event of these with a toll of this kind. */
    Event eventWith(String toll) {
        List<Event> events = events().stream()
                .filter(event -> event.tolls().containsKey(toll))
                .toList();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** A claim of one of the events. */
    Claim claim(String id) {
        return claims.get(id);
    }

    static List<String> contradicted(Event event) {
        return event.contradictions().stream().map(Contradiction::field).toList();
    }
}
