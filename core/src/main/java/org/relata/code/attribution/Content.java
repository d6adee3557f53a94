package org.relata.code.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Span;
import org.relata.model.Word;

/**
 * What a cue was found to hold.
 *
 * @param head the word that the content is built on; null for a quotation
 */
record Content(List<Span> pieces, Form form, @Nullable Word head) {

    boolean isEmpty() {
        return pieces.isEmpty();
    }
}
