package org.relata.store;

import java.util.ArrayList;
import java.util.List;

/** What claims or events must be like: all conditions hold. */
public record Filter(List<Condition> conditions) {

    /** Everything. */
    public static final Filter ALL = new Filter(List.of());

    public Filter {
        conditions = List.copyOf(conditions);
    }

    /** These conditions together. */
    public static Filter of(Condition... conditions) {
        return new Filter(List.of(conditions));
    }

    /** This one too. */
    public Filter and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Filter(more);
    }
}
