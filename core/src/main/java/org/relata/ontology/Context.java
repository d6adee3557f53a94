package org.relata.ontology;

import java.util.List;

/**
 * A PLOVER context: what it was about. A context is coded from the paragraph or document, so it does not assert a link
 * to one event.
 *
 * @param name PLOVER's, in lower case
 * @param definition in our own words
 * @param cues lemmas and phrases in lower case that speak for the context; ours, not PLOVER's
 */
public record Context(String name, String definition, List<String> cues) {

    public Context {
        cues = List.copyOf(cues);
    }
}
