package org.relata.code.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Ties within a compound adjective: "the US-led coalition", "Turkey-backed rebels". */
final class HyphenTies {

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;

    HyphenTies(RelationWords words, PartyWords parties) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
    }

    /** What the participle after the hyphen states. */
    Optional<RelationCandidate> at(Word participle) {
        int at = participle.index();
        boolean hyphened = at > 1
                && sentence.word(at - 1).tag().equals("HYPH")
                && sentence.word(at - 1).span().end() == participle.span().begin();
        RelationWords.Hyphen hyphen = words.hyphens().get(lemma(participle));
        Word noun = sentence.head(participle).orElse(null);
        if (!hyphened || hyphen == null || noun == null || noun.index() < at || !parties.isBody(noun)) {
            return Optional.empty();
        }
        Word party = sentence.word(at - 2);
        boolean named = party.isProper() || parties.isBody(party);
        if (!parties.isAny(party) || (hyphen.relation().equals("designated-by") && !named)) {
            return Optional.empty();
        }
        Mention one = parties.mention(firstOfName(party), party);
        Mention other = parties.mention(firstOfPhrase(noun, at), noun);
        return Optional.of(new RelationCandidate(
                sentence,
                hyphen.relation(),
                "relation/" + lemma(participle) + ".hyphen",
                participle,
                participle,
                List.of(participle),
                List.of(hyphen.reverse() ? other : one),
                List.of(hyphen.reverse() ? one : other),
                List.of(),
                null,
                false,
                null));
    }

    /** "run" and "led" are at times tagged as adjectives or nouns: their form tells. */
    private static String lemma(Word participle) {
        String text = participle.text().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "led" -> "lead";
            case "controlled" -> "control";
            case "backed" -> "back";
            case "dominated" -> "dominate";
            default -> participle.lemma();
        };
    }

    private Word firstOfName(Word party) {
        return sentence.nameAt(party)
                .filter(name -> name.last() == party.index())
                .map(name -> sentence.word(name.first()))
                .orElse(party);
    }

    private Word firstOfPhrase(Word noun, int participle) {
        return sentence.word(Math.min(participle + 1, noun.index()));
    }
}
