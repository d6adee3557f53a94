package org.relata.code.certainty;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;

/**
 * Whether an act has taken place, or is taking place, when the author writes: what the certainty and status of a claim
 * leave open for plans, wishes, commands and questions. {@code docs/decisions} says why it is read as it is.
 */
public final class Occurrence {

    private static final Set<String> SPEAKERS = Set.of(
            "i",
            "we",
            "me",
            "us",
            "my",
            "our",
            "mine",
            "ours",
            "you",
            "your",
            "yours",
            "myself",
            "yourself",
            "ourselves",
            "let's",
            "please");
    private static final Set<String> OPENING = Set.of("``", "“", "„");
    private static final Set<String> CLOSING = Set.of("''", "”");

    private Occurrence() {}

    /** When the clause that an act stands in is set. */
    private enum Setting {
        PAST,
        PRESENT,
        MODAL,
        COMMAND
    }

    /**
     * How sure the author is that the act has taken place by the time of writing.
     *
     * <p>What the author is sure did or did not happen stays as it is. A command is still to be carried out. What was
     * wished, asked or planned in the past may have been done since. What is wished, possible or planned now has not been
     * done where the writer speaks of himself or to the reader (an offer, a request, a plan of his own); where he reports
     * of others, he lends the plan some weight. What
     * is wished, asked or told not to be done, more likely has not been.
     */
    public static Certainty takenPlace(Sentence sentence, Word word, Reading reading) {
        Certainty author = reading.forAuthor();
        if (author.factuality() < 0) {
            return author;
        }
        Setting setting = setting(sentence, word);
        boolean unwanted = author == Certainty.U_U
                && reading.cues().stream().anyMatch(cue -> cue.kind().equals("negation"));
        return switch (reading.status()) {
            case PLANNED -> planned(setting, author, sentence);
            case HYPOTHETICAL -> open(setting, unwanted, sentence);
            case QUESTION -> asked(setting);
            default ->
                author == Certainty.U_U
                        ? open(setting, unwanted && reading.status() != Status.ASSERTED, sentence)
                        : stated(reading, sentence);
        };
    }

    private static Certainty stated(Reading reading, Sentence sentence) {
        if (reading.attempt()) {
            return speaksForItself(sentence) ? Certainty.U_U : Certainty.PS_PLUS;
        }
        return reading.forAuthor();
    }

    private static Certainty planned(Setting setting, Certainty author, Sentence sentence) {
        if (setting == Setting.COMMAND) {
            return Certainty.PR_MINUS;
        }
        if (speaksForItself(sentence)) {
            return setting == Setting.PAST
                    ? Certainty.U_U
                    : setting == Setting.MODAL ? Certainty.PR_MINUS : Certainty.PS_MINUS;
        }
        return author == Certainty.U_U ? Certainty.PS_PLUS : author;
    }

    private static Certainty open(Setting setting, boolean unwanted, Sentence sentence) {
        if (setting == Setting.COMMAND) {
            return Certainty.PR_MINUS;
        }
        if (setting == Setting.PAST || !speaksForItself(sentence)) {
            return unwanted ? Certainty.PS_MINUS : Certainty.PS_PLUS;
        }
        return setting == Setting.MODAL ? Certainty.PR_MINUS : Certainty.PS_MINUS;
    }

    private static Certainty asked(Setting setting) {
        return switch (setting) {
            case PAST -> Certainty.PS_PLUS;
            case PRESENT -> Certainty.CT_U;
            case MODAL, COMMAND -> Certainty.PS_MINUS;
        };
    }

    /** The tense of the nearest finite verb at or above the word. */
    private static Setting setting(Sentence sentence, Word word) {
        Word at = word;
        for (int steps = 0; steps < sentence.words().size(); steps++) {
            Setting own = own(sentence, at);
            if (own != null) {
                return own;
            }
            Optional<Word> above = sentence.head(at);
            if (above.isEmpty()) {
                return at.tag().equals("VB") ? Setting.COMMAND : Setting.PRESENT;
            }
            at = above.get();
        }
        return Setting.PRESENT;
    }

    private static @Nullable Setting own(Sentence sentence, Word word) {
        Setting found = finite(word);
        for (Word child : sentence.children(word)) {
            if (child.is("aux") || child.is("cop")) {
                if (child.tag().equals("MD")) {
                    return Setting.MODAL;
                }
                Setting auxiliary = finite(child);
                found = found == null ? auxiliary : found;
            }
        }
        if (found == null && Moods.isCommand(sentence, word)) {
            return Setting.COMMAND;
        }
        return found;
    }

    private static @Nullable Setting finite(Word word) {
        return switch (word.tag()) {
            case "VBD" -> Setting.PAST;
            case "VBP", "VBZ" -> Setting.PRESENT;
            default -> null;
        };
    }

    /** Whether the writer, outside quotations, speaks of himself or to somebody. */
    private static boolean speaksForItself(Sentence sentence) {
        boolean quoted = false;
        for (Word word : sentence.words()) {
            String text = word.text();
            if (text.equals("\"")) {
                quoted = !quoted;
            } else if (OPENING.contains(text)) {
                quoted = true;
            } else if (CLOSING.contains(text)) {
                quoted = false;
            } else if (!quoted && SPEAKERS.contains(text.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
