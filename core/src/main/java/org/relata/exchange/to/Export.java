package org.relata.exchange.to;

import java.util.List;

/** A form that events are written in. Stateless. */
public interface Export {

    /** What the user calls it: {@code ged}. */
    String name();

    /** The form in a few words. */
    String what();

    /** How the names of its files end, without the point. */
    String suffix();

    /** What the form has no place for at all; what only some events lose is counted as they are written. */
    List<String> cannotHold();
}
