package org.relata.code.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Form;
import org.relata.code.attribution.Mentions;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Status;
import org.relata.model.Word;

/** Chains the holders of an act. Immutable and safe for threads. */
public final class Holders {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "my", "our", "ours", "mine");

    private static final int HIGHEST = 60;

    private final CertaintyReader reader;

    private Holders(CertaintyReader reader) {
        this.reader = reader;
    }

    /** With the built-in words. */
    public static Holders builtIn() {
        return new Holders(CertaintyReader.builtIn());
    }

    /**
     * The holders of an act, from the outside in, without the author.
     *
     * @param sentence the trigger's sentence
     * @param trigger the word that names the act
     * @param attributions those of the document, as {@link org.relata.code.attribution.Attributions#find} gives them
     */
    public List<HolderMention> chain(Sentence sentence, Word trigger, List<Attribution> attributions) {
        List<Attribution> around = around(sentence, trigger, attributions);
        return mentions(around, certainties(around, reader.inside(sentence, trigger)));
    }

    /**
     * How the act is presented, with all who hold it taken into account: also those whose content runs over several
     * sentences, or hangs elsewhere in the tree ("accused him of …").
     */
    public Reading read(Sentence sentence, Word trigger, List<Attribution> attributions) {
        List<Attribution> around = around(sentence, trigger, attributions);
        if (around.isEmpty()) {
            return reader.of(sentence, trigger);
        }
        Reading inside = reader.insideHolder(sentence, trigger);
        Attribution innermost = around.get(around.size() - 1);
        Certainty author = inside.forAuthor();
        List<Cue> cues = new ArrayList<>(inside.cues());
        for (int i = around.size() - 1; i >= 0; i--) {
            Attribution attribution = around.get(i);
            author = attribution.negated() && !attribution.factive()
                    ? Certainty.U_U
                    : Scale.within(attribution.author(), author);
            cues.add(attribution.cue());
        }
        List<Certainty> certainties = certainties(around, inside.certainty());
        return new Reading(
                certainties.get(around.size() - 1),
                author,
                isDeniedReport(around) ? Status.DENIED : status(inside.status(), innermost),
                inside.attempt(),
                cues.stream().distinct().sorted(Comparator.comparing(Cue::span)).toList());
    }

    /** "Rejected the finding that it had sent arms", "denied reports that": what was found or reported is denied. */
    private static boolean isDeniedReport(List<Attribution> around) {
        int last = around.size() - 1;
        return last > 0
                && around.get(last).form() == Form.NOUN
                && around.get(last - 1).act().equals("deny")
                && !around.get(last - 1).negated();
    }

    private static Status status(Status inside, Attribution innermost) {
        if (inside != Status.ASSERTED) {
            return inside;
        }
        if (innermost.negated() && !innermost.factive()) {
            return Status.UNCONFIRMED;
        }
        if (innermost.author() == Certainty.CT_MINUS) {
            return Status.DENIED;
        }
        boolean distant =
                innermost.author() != innermost.sure() && !innermost.act().equals("deny");
        Status said = Holding.status(innermost.act());
        return distant ? Status.UNCONFIRMED : said == null ? Status.ASSERTED : said;
    }

    private static List<Attribution> around(Sentence sentence, Word trigger, List<Attribution> attributions) {
        List<Attribution> around = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (holds(attribution, sentence, trigger)) {
                around.add(attribution);
            }
        }
        around.sort(Holders::outerFirst);
        return around;
    }

    private static boolean holds(Attribution attribution, Sentence sentence, Word trigger) {
        Form form = attribution.form();
        boolean own = attribution.sentence().index() == sentence.index()
                && attribution.cueWords().contains(trigger);
        return form != Form.TOPIC
                && form != Form.SCARE_QUOTES
                && !own
                && attribution.holds(trigger.span())
                && !(form == Form.CLAUSE && isInSubject(attribution, sentence, trigger))
                && !isGiven(attribution, sentence, trigger);
    }

    /** "The general, who led the coup, is expected to resign": what is told within the subject is not what is expected. */
    private static boolean isInSubject(Attribution attribution, Sentence sentence, Word trigger) {
        Word cue = attribution.cueWord();
        return attribution.sentence().index() == sentence.index()
                && sentence.children(cue).stream()
                        .filter(child -> child.is("nsubj"))
                        .anyMatch(subject -> !subject.equals(trigger) && sentence.under(trigger, subject));
    }

    /**
     * "Demanded a commission to receive Kent, who was kidnapped in May": the kidnapping is told, not demanded. What stands behind
     * a comma is told beside most other holdings too, but not beside plain speech, which may hold it as well.
     */
    private static boolean isGiven(Attribution attribution, Sentence sentence, Word trigger) {
        if (attribution.sentence().index() != sentence.index()) {
            return false;
        }
        boolean wanted = attribution.sure() == Certainty.U_U;
        if (!wanted && isPlainSpeech(attribution)) {
            return false;
        }
        Word clause = sentence.head(attribution.cueWord())
                .filter(head -> attribution.form() == Form.ADVERB)
                .orElse(null);
        Word at = trigger;
        for (int i = 0; i < HIGHEST && !attribution.cueWords().contains(at) && !at.equals(clause); i++) {
            boolean told = isRelative(sentence, at) && Embedding.isPast(sentence, at);
            if (told && (wanted || isBehindComma(sentence, at))) {
                return true;
            }
            Word above = sentence.head(at).orElse(null);
            if (above == null) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private static boolean isPlainSpeech(Attribution attribution) {
        boolean open = attribution.act().equals("accuse")
                || attribution.act().equals("suggest")
                || attribution.act().equals("deny")
                || attribution.act().equals("doubt");
        boolean clause = attribution.form() == Form.CLAUSE || attribution.form() == Form.NOUN;
        boolean unnamed = attribution.source() == null && attribution.act().equals("report");
        boolean phrase = attribution.form() == Form.OBJECT || attribution.form() == Form.ADVERB;
        return !phrase && !(clause && (open || unnamed));
    }

    /** A clause of "who" or "which", wherever the parser hangs it. */
    private static boolean isRelative(Sentence sentence, Word clause) {
        return clause.relation().equals("acl:relcl")
                || (clause.is("advcl")
                        && sentence.children(clause).stream()
                                .anyMatch(child ->
                                        child.tag().equals("WDT") || child.tag().equals("WP")));
    }

    private static boolean isBehindComma(Sentence sentence, Word relative) {
        int first = sentence.subtree(relative, word -> false).get(0).index();
        return sentence.word(first).text().equals(",")
                || (first > 0 && sentence.word(first - 1).text().equals(","));
    }

    /** The one whose content holds the other's cue is outside; else the one with the longer content. */
    private static int outerFirst(Attribution one, Attribution other) {
        boolean outer = one.holds(other.cue().span());
        boolean inner = other.holds(one.cue().span());
        if (outer != inner) {
            return outer ? -1 : 1;
        }
        int byLength =
                Integer.compare(other.contentSpan().length(), one.contentSpan().length());
        return byLength != 0 ? byLength : one.cue().span().compareTo(other.cue().span());
    }

    /** From the innermost outwards: each holder sees the act through the words of the one inside. */
    private static List<Certainty> certainties(List<Attribution> around, Certainty inside) {
        Certainty[] found = new Certainty[around.size()];
        Certainty seen = inside;
        for (int i = around.size() - 1; i >= 0; i--) {
            Attribution attribution = around.get(i);
            found[i] = attribution.negated() && !attribution.factive()
                    ? Certainty.U_U
                    : Scale.within(attribution.sure(), seen);
            seen = attribution.negated() && !attribution.factive()
                    ? Certainty.U_U
                    : Scale.within(attribution.author(), seen);
        }
        return List.of(found);
    }

    private static List<HolderMention> mentions(List<Attribution> around, List<Certainty> certainties) {
        List<HolderMention> chain = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            Attribution attribution = around.get(i);
            Mention speaker =
                    chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
            chain.add(new HolderMention(
                    source(attribution.source(), speaker), attribution.cue(), attribution.act(), certainties.get(i)));
        }
        return List.copyOf(chain);
    }

    private static @Nullable Mention source(@Nullable Mention source, @Nullable Mention speaker) {
        if (source == null) {
            return null;
        }
        if (FIRST_PERSON.contains(source.head().text().toLowerCase(Locale.ROOT)) && speaker != null) {
            return speaker;
        }
        return Mentions.antecedent(source);
    }
}
