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

    private static final int GENRE_OVER_EVIDENCE = 2;
    private static final int CLEAR_OVER_EVIDENCE = 3;
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
        if (isTale(about)) {
            return Optional.of("told in a passage of " + about.genre() + words(about) + ", where nobody acts today");
        }
        if (isOfAnotherGenre(about) && !isRealIn(candidate, about, armed)) {
            return Optional.of("a word of force in a passage of " + about.genre() + words(about)
                    + " without sign of real force (" + about.evidence() + " points against " + about.score() + ")");
        }
        if (about.words() >= LONG_TEXT && about.evidence() < SOME_EVIDENCE) {
            return Optional.of("nothing around it tells of real force");
        }
        return Optional.empty();
    }

    /** Fiction, games and old history have soldiers and police of their own, which prove nothing. */
    private static boolean isTale(SentenceGenre about) {
        return about.unreal() > about.evidence() && 2 * about.score() > 3 * about.evidence() && isLongEnough(about);
    }

    private static boolean isOfAnotherGenre(SentenceGenre about) {
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

    private static String words(SentenceGenre about) {
        List<String> some = about.cues().subList(0, Math.min(4, about.cues().size()));
        return " (" + String.join(", ", some) + ")";
    }
}
