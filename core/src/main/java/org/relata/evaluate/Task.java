package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One thing that can be measured on one form of gold data. */
interface Task {

    /** The word for {@code --task}. */
    String name();

    /** Whether a file whose first record is this one is gold for the task. */
    boolean fits(JsonNode first);

    /** The name of the system that the task needs and that is not there, or null. */
    @Nullable
    String missing(Systems systems);

    /** A judge; {@code gold} is the file, for those that need what lies beside it. */
    Judge judge(Systems systems, Path gold);

    /** Whether the second record must be judged together with the first. */
    default boolean together(JsonNode first, JsonNode second) {
        return false;
    }
}
