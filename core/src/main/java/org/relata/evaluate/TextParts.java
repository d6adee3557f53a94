package org.relata.evaluate;

import java.util.List;
import org.relata.model.Part;

/** Finds the body and the readers' comments of a plain text that does not say which is which. */
@FunctionalInterface
public interface TextParts {

    /** The parts, in the order of the text; the first is the body. */
    List<Part> of(String text);
}
