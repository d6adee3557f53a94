package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Looks a mention up by its words, longest first, with the names that its document introduces. */
final class MentionLookup {

    private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\([^()\\[\\]]{1,40}\\)|\\[[^()\\[\\]]{1,160}\\])");
    private static final int LONGEST_TAIL = 6;

    /** What a country has at home: an army or a mission in it may be another's. */
    private static final Set<String> HOME = Set.of(
            "ministry", "parliament", "police", "cabinet", "gendarmerie", "government", "regime", "junta", "authority");

    private final ActorNames names;
    private final String text;
    private final @Nullable LocalDate day;
    private final DocumentNames document;
    private final Map<String, List<ActorMatch>> known;

    /** @param known what was looked up before in this document, by phrase and day; added to */
    MentionLookup(
            ActorNames names,
            String text,
            @Nullable LocalDate day,
            DocumentNames document,
            Map<String, List<ActorMatch>> known) {
        this.known = known;
        this.names = names;
        this.text = text;
        this.day = day;
        this.document = document;
    }

    /**
     * By the longest name that runs on behind the head ("al-Qaeda" + "in Iraq"), by the whole phrase without what stands
     * in brackets, by the phrase up to its head, by the name at its head; the first that tells something.
     */
    List<ActorMatch> matches(Mention mention) {
        List<ActorMatch> unsure = List.of();
        List<String> phrases =
                List.of(runningOn(mention), inCountry(mention), plain(mention), toHead(mention), nameAtHead(mention));
        for (String phrase : phrases) {
            if (!phrase.isBlank()) {
                List<ActorMatch> found = lookup(phrase);
                if (ActorNames.best(found).isPresent()) {
                    return found;
                }
                unsure = unsure.isEmpty() ? found : unsure;
            }
        }
        return unsure;
    }

    /** The longest known name that begins with the name at the head and runs on behind it; "" where there is none. */
    private String runningOn(Mention mention) {
        Sentence sentence = mention.sentence();
        List<Word> words = sentence.words();
        Optional<Name> name = sentence.nameAt(mention.head());
        int first = name.map(Name::first).orElse(mention.head().index());
        int last = name.map(Name::last).orElse(mention.head().index());
        int begin = words.get(first).span().begin();
        if (!Character.isUpperCase(text.charAt(begin)) && !text.startsWith("al-", begin)) {
            return "";
        }
        for (int to = Math.min(words.size() - 1, last + LONGEST_TAIL); to > last; to--) {
            String longer = new Span(begin, words.get(to).span().end()).of(text);
            if (Character.isUpperCase(words.get(to).text().charAt(0)) && names.isName(longer)) {
                return longer;
            }
        }
        return "";
    }

    /** "the Ministry of Interior in Jordan" is Jordan's; "" where no country stands behind a ministry or the like. */
    private String inCountry(Mention mention) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        if (!HOME.contains(head.lemma())
                || !sentence.children(head, "nmod:poss").isEmpty()) {
            return "";
        }
        return sentence.children(head, "nmod").stream()
                .filter(child -> sentence.preposition(child).equals("in"))
                .flatMap(child -> sentence.nameAt(child).stream())
                .filter(name -> name.type().equals("GPE"))
                .map(name -> new Span(
                                sentence.word(name.first()).span().begin(),
                                sentence.word(name.last()).span().end())
                        .of(text))
                .map(country -> plain(mention) + " of " + country)
                .findFirst()
                .orElse("");
    }

    private String plain(Mention mention) {
        return BRACKETS.matcher(mention.text(text)).replaceAll("");
    }

    private List<ActorMatch> lookup(String phrase) {
        String key = phrase + '\t' + day;
        List<ActorMatch> before = known.get(key);
        if (before == null) {
            before = lookupAnew(phrase);
            known.put(key, before);
        }
        return before;
    }

    private List<ActorMatch> lookupAnew(String phrase) {
        Optional<String> person = document.fullName(withoutPossessive(phrase));
        Optional<String> full = person.or(() -> document.expansion(phrase));
        if (full.isPresent()) {
            List<ActorMatch> found = names.lookup(full.get(), day);
            if (ActorNames.best(found).filter(match -> match.actor() != null).isPresent()) {
                return found;
            }
            if (person.isPresent()
                    && names.named(withoutPossessive(phrase), day).isEmpty()) {
                return List.of();
            }
        }
        List<ActorMatch> found = names.lookup(phrase, day);
        boolean named =
                ActorNames.best(found).filter(match -> match.actor() != null).isPresent();
        String expanded = document.expanded(phrase);
        if (named || expanded.equals(phrase)) {
            return found;
        }
        List<ActorMatch> longer = names.lookup(expanded, day);
        return ActorNames.best(longer).isPresent() ? longer : found;
    }

    private static String withoutPossessive(String phrase) {
        return phrase.endsWith("'s") || phrase.endsWith("’s") ? phrase.substring(0, phrase.length() - 2) : phrase;
    }

    private String toHead(Mention mention) {
        int end = mention.head().span().end();
        Optional<Name> name = mention.sentence().nameAt(mention.head());
        if (name.isPresent()) {
            end = Math.max(
                    end, mention.sentence().word(name.get().last()).span().end());
        }
        int begin = Math.min(mention.span().begin(), mention.head().span().begin());
        return new Span(begin, Math.max(begin, Math.min(end, text.length()))).of(text);
    }

    private String nameAtHead(Mention mention) {
        Sentence sentence = mention.sentence();
        return sentence.nameAt(mention.head())
                .map(name -> new Span(
                                sentence.word(name.first()).span().begin(),
                                sentence.word(name.last()).span().end())
                        .of(text))
                .orElseGet(() -> mention.head().text());
    }
}
