package org.relata.evaluate;

import java.util.List;

/** Every task there is. */
final class Tasks {

    static final List<Task> ALL =
            List.of(new ClassesTask(), new ActorsTask(), new AttributionTask(), new CertaintyTask());

    private Tasks() {}
}
