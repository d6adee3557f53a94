package org.relata.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a name or phrase as of a day.
 *
 * @param actor id in the registry, or of an organ that the pattern table gives every state; null where the phrase only
 *     tells country and sectors ("Syrian rebels")
 * @param name what the actor was called on the day; null without an actor
 * @param kind null where the phrase does not tell
 * @param country ISO 3166 alpha-3 or PLOVER's supranational code
 * @param sectors PLOVER sectors, the primary one first
 * @param score from 0 to 1; 1 for an exact name in use on the day
 * @param post the post by which the phrase names a person
 * @param metonym whether a place stands for whoever rules there
 * @param reason why it was read so
 */
public record ActorMatch(
        @Nullable String actor,
        @Nullable String name,
        @Nullable ActorKind kind,
        @Nullable String country,
        List<String> sectors,
        double score,
        @Nullable String post,
        boolean metonym,
        String reason) {

    public ActorMatch {
        sectors = List.copyOf(sectors);
    }

    /** The same reading, less (or differently) sure. */
    ActorMatch scored(double newScore, String newReason) {
        return new ActorMatch(actor, name, kind, country, sectors, newScore, post, metonym, newReason);
    }

    /** The same reading by way of a post. */
    ActorMatch inPost(@Nullable String newPost) {
        return new ActorMatch(actor, name, kind, country, sectors, score, newPost, metonym, reason);
    }
}
