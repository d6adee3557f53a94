package org.relata.code.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.Natures;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Ties that stand in an apposition or a prefix: "the Council, formerly the Front", "anti-government militias". */
final class NameTies {

    private static final Set<String> ONCE = Set.of("formerly", "previously", "originally", "once");
    private static final Set<String> NO_PARTY = Set.of("semitic", "semite");

    private final Natures natures;
    private final PartyWords parties;
    private final Sentence sentence;

    NameTies(Natures natures, PartyWords parties) {
        this.natures = natures;
        this.parties = parties;
        this.sentence = parties.sentence();
    }

    /** What the word states, if it is such an adverb or prefix. */
    Optional<RelationCandidate> at(Word word) {
        return ONCE.contains(word.lemma()) ? renamed(word) : prefixed(word);
    }

    private Optional<RelationCandidate> renamed(Word adverb) {
        Word before = sentence.head(adverb).orElse(null);
        Word now = before == null ? null : sentence.head(before).orElse(null);
        if (before == null || now == null || !before.is("appos") || !before.isProper()) {
            return Optional.empty();
        }
        boolean groups = parties.isBody(before) && parties.isBody(now) && !parties.isOnePerson(before);
        return groups && before.index() > now.index()
                ? Optional.of(candidate("renamed-to", adverb, parties.mention(before), parties.mention(now), "once"))
                : Optional.empty();
    }

    private Optional<RelationCandidate> prefixed(Word word) {
        String text = word.text();
        int hyphen = text.indexOf('-');
        String prefix = hyphen < 0 ? "" : text.substring(0, hyphen).toLowerCase(Locale.ROOT);
        boolean anti = prefix.equals("anti");
        Word noun = sentence.head(word).orElse(null);
        if (noun == null || !(anti || prefix.equals("pro")) || !(word.is("amod") || word.is("compound"))) {
            return Optional.empty();
        }
        String party = text.substring(hyphen + 1);
        if (!parties.isCommonBody(noun) || noun.index() < word.index() || !isParty(party)) {
            return Optional.empty();
        }
        int begin = word.span().begin() + hyphen + 1;
        Span span = new Span(begin, word.span().end());
        String tag = Character.isUpperCase(party.charAt(0)) ? "NNP" : "NN";
        Word end =
                new Word(word.index(), span, party, party.toLowerCase(Locale.ROOT), tag, word.head(), word.relation());
        Word first = sentence.word(Math.min(word.index() + 1, noun.index()));
        Mention whose = new Mention(sentence, end, span);
        Mention who = parties.mention(first, noun);
        return Optional.of(candidate(anti ? "opposes" : "ally-of", word, who, whose, prefix));
    }

    /** "anti-Assad", "pro-government", not "anti-aircraft" or "anti-Semitic". */
    private boolean isParty(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty() || NO_PARTY.contains(lower)) {
            return false;
        }
        return Character.isUpperCase(text.charAt(0)) || natures.of(lower).contains("GROUP");
    }

    private RelationCandidate candidate(String relation, Word head, Mention actor, Mention recipient, String rule) {
        return new RelationCandidate(
                sentence,
                relation,
                "relation/" + rule + ".name",
                head,
                head,
                List.of(head),
                List.of(actor),
                List.of(recipient),
                List.of(),
                null,
                false,
                null);
    }
}
