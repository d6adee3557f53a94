package org.relata.conflict;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it went by one estimate of the deaths.
 *
 * @param ending of the last episode, where it is over
 */
public record Course(
        List<Episode> episodes, Standing standing, @Nullable Ending ending) {

    public Course {
        episodes = List.copyOf(episodes);
    }

    /** The latest episode. */
    public Optional<Episode> latest() {
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
    }

    /** Whether the two give the same verdict. */
    public boolean agreesWith(Course other) {
        Ending mine = ending;
        Ending its = other.ending;
        return standing == other.standing
                && (mine == null) == (its == null)
                && (mine == null || its == null || mine.outcome() == its.outcome());
    }
}
