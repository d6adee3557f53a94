package org.relata.code.attribution;

import java.util.Arrays;
import java.util.Optional;

/** A way in which a cue takes its content; {@code lexicon/en/attribution.yaml} says what each means. */
enum Frame {
    THAT("that"),
    TO("to"),
    ING("ing"),
    HEARER("hearer"),
    OBJECT("object"),
    NAME("name"),
    SEEM("seem"),
    TOPIC("topic"),
    FIGURE("figure"),
    DEED("deed"),
    AS("as"),
    OF("of"),
    FOR("for"),
    ON("on"),
    ABOUT("about"),
    AGAINST("against"),
    WITH("with"),
    INTO("into"),
    FROM("from"),
    OVER("over"),
    TO_NOUN("to+");

    private final String word;

    Frame(String word) {
        this.word = word;
    }

    static Optional<Frame> of(String word) {
        return Arrays.stream(values()).filter(frame -> frame.word.equals(word)).findFirst();
    }

    /** The preposition that the content stands behind; empty for the frames that need none. */
    Optional<String> preposition() {
        return switch (this) {
            case OF, FOR, ON, ABOUT, AGAINST, WITH, INTO, FROM, OVER -> Optional.of(word);
            case TO_NOUN -> Optional.of("to");
            default -> Optional.empty();
        };
    }
}
