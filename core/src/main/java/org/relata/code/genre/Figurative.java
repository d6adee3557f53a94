package org.relata.code.genre;

import java.util.List;
import java.util.Optional;
import org.relata.code.Candidate;

/**
 * Tells borrowed words of war from acts of force, by the weights that {@link SentenceGenre} gives. Immutable.
 *
 * <p>The thresholds lie in the gap between the two kinds of text: around a sentence of conflict news the evidence
 * outweighs every genre, around a sentence of sport, cookery or medicine a genre weighs five to ten times as much as
 * the evidence.
 */
public final class Figurative {

    private static final double GENRE_OVER_EVIDENCE = 1.5;
    private static final int CLEAR_OVER_EVIDENCE = 3;
    private static final int DEEP_IN_A_TALE = 12;
    private static final int TELLING_SENTENCE = 6;
    private static final int COUNTED_PEOPLE = 3;
    private static final int SHORT_TEXT = 40;
    private static final int SHORT_TEXT_MARGIN = 3;
    private static final int LONG_TEXT = 60;
    private static final int SOME_EVIDENCE = 3;

    private Figurative() {}

    /**
     * Why the act of force that the candidate names is none; empty where it may be one.
     *
     * @param about the candidate's sentence, as {@link GenreReading} has it
     * @param armed whether one of its parties is an armed group, force or office that the registry knows
     */
    public static Optional<String> reason(Candidate candidate, SentenceGenre about, boolean armed) {
        if (outweighs(about) && !isRealIn(candidate, about, armed)) {
            return Optional.of("a word of force in a passage without sign of real force: " + points(about));
        }
        if (isFiction(about)) {
            return Optional.of("told of a film, play, book or game, where nobody acts: " + points(about));
        }
        if (isPast(about)) {
            return Optional.of("told of times long past, or of their re-enactment: " + points(about));
        }
        if (about.words() >= LONG_TEXT && about.evidence() < SOME_EVIDENCE) {
            return Optional.of("nothing around it tells of real force");
        }
        return Optional.empty();
    }

    /** Fiction has soldiers, police and countries of its own, which prove nothing. */
    private static boolean isFiction(SentenceGenre about) {
        boolean deep = about.fiction() >= DEEP_IN_A_TALE && 2 * about.fiction() > about.evidence();
        return deep || (about.fiction() > about.evidence() && outweighs(about));
    }

    private static boolean isPast(SentenceGenre about) {
        return about.past() > about.evidence() && outweighs(about);
    }

    private static boolean outweighs(SentenceGenre about) {
        return about.score() > GENRE_OVER_EVIDENCE * about.evidence() && isLongEnough(about);
    }

    /** A single sentence has few words of any kind, so that one more or less must not decide. */
    private static boolean isLongEnough(SentenceGenre about) {
        return about.words() >= SHORT_TEXT
                || about.score() > GENRE_OVER_EVIDENCE * about.evidence() + SHORT_TEXT_MARGIN;
    }

    private static boolean isRealIn(Candidate candidate, SentenceGenre about, boolean armed) {
        int own =
                about.own() + (armed ? COUNTED_PEOPLE : 0) + (candidate.tolls().isEmpty() ? 0 : COUNTED_PEOPLE);
        return own >= TELLING_SENTENCE && about.score() <= CLEAR_OVER_EVIDENCE * about.evidence();
    }

    private static String points(SentenceGenre about) {
        List<String> some = about.cues().subList(0, Math.min(4, about.cues().size()));
        return about.genre() + " (" + String.join(", ", some) + "), " + about.score() + " points against "
                + about.evidence();
    }
}
