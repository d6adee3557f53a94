package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Countries;

/**
 * Reads a phrase by the first of these that fits: a whole name; a person's name after titles; "X of Y"; "Y's X" and
 * "Y X" where Y is a country or group; a surname; a common noun.
 */
final class PhraseReader {

    private static final double PERSON_AFTER_TITLE = 0.95;
    private static final double COMMON_NOUN = 0.7;
    private static final double OF_THE_DOCUMENT = 0.75;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM");

    /** Not every state that a document is about has one. */
    private static final String JUNTA = "junta";

    private static final Set<String> LINKS = Set.of("of", "for", "from", "with");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "on", "at", "by", "from", "to", "with", "against", "under", "between", "and", "or");

    private static final Pattern INDEFINITE = Pattern.compile("(?i)\\s*(an?|another|one|some) ");

    /** Headlines leave the article out, and of leaders a group has one, of commanders many. */
    private static final Pattern BARE_COMMANDER = Pattern.compile("(?s)(?!(?i:the|its|their) ).* commander\\s*");

    private final DatedNames names;
    private final Anchors anchors;
    private final AnchoredReader anchored;
    private final PhraseWords known;
    private final Agents agents;

    PhraseReader(Registry registry, DatedNames names, Countries countries, PhraseWords known, Agents agents) {
        this.names = names;
        this.known = known;
        this.agents = agents;
        this.anchors = new Anchors(registry, names, countries);
        this.anchored = new AnchoredReader(registry, names, known, agents, countries);
    }

    List<ActorMatch> read(String text, @Nullable LocalDate day) {
        List<ActorMatch> found = readAny(text, day);
        boolean holder = found.stream().anyMatch(match -> match.reason().startsWith(AnchoredReader.HELD));
        boolean oneOfMany = INDEFINITE.matcher(text).lookingAt()
                || BARE_COMMANDER.matcher(text).matches();
        return holder && oneOfMany ? oneOfThem(text, found, day) : found;
    }

    /** "A Front commander" is not whoever commands the Front, but one of it. */
    private List<ActorMatch> oneOfThem(String text, List<ActorMatch> holders, @Nullable LocalDate day) {
        String group = text.substring(0, Math.max(0, text.strip().lastIndexOf(' ')));
        List<ActorMatch> members = group.isBlank() ? List.of() : readAny(group + " member", day);
        boolean known = members.stream().anyMatch(match -> match.actor() != null && match.kind() != ActorKind.PERSON);
        return known
                ? members
                : holders.stream()
                        .limit(1)
                        .map(match -> new ActorMatch(
                                null,
                                null,
                                ActorKind.PERSON,
                                match.country(),
                                match.sectors(),
                                match.score(),
                                match.post(),
                                false,
                                "one of those who hold such posts"))
                        .toList();
    }

    private List<ActorMatch> readAny(String text, @Nullable LocalDate day) {
        Phrase phrase = Phrase.of(text, known);
        if (phrase.size() == 0) {
            return List.of();
        }
        List<ActorMatch> found = ofItsCountry(whole(text, phrase, day), phrase, day);
        if (found.isEmpty()) {
            found = person(phrase, day);
        }
        if (found.isEmpty()) {
            found = genitive(phrase, day);
        }
        if (found.isEmpty()) {
            found = anchoredAnywhere(phrase, day);
        }
        if (found.isEmpty()) {
            found = surname(phrase, day);
        }
        if (found.isEmpty()) {
            found = ofTheDocument(text, phrase, day);
        }
        return found.isEmpty() ? commonNoun(phrase) : found;
    }

    /** "the interior minister", "the army", "police": of the country that the document is about. */
    private List<ActorMatch> ofTheDocument(String text, Phrase phrase, @Nullable LocalDate day) {
        // "Police arrested", "an army raid": what every state has one of needs no article.
        boolean bare = text.equalsIgnoreCase(phrase.text())
                && (phrase.text().equalsIgnoreCase("police") || known.isInstitution(phrase.words()));
        boolean definite = text.regionMatches(true, 0, "the ", 0, 4) || bare;
        boolean named = !definite || startsName(phrase.words().get(0));
        if (named && !known.beginsWithInstitution(phrase.words())) {
            return List.of();
        }
        return anchors.documentCountry(day).stream()
                .flatMap(state -> anchored.readOfState(phrase.words(), state, day).stream())
                .filter(match -> !phrase.text().equalsIgnoreCase(JUNTA)
                        || match.sectors().contains("MIL"))
                .map(match ->
                        match.scored(match.score() * OF_THE_DOCUMENT, match.reason() + ", of the document's country"))
                .toList();
    }

    /** "Foreign Office" is one country's name for what others have too: in Germany's news it is Germany's. */
    private List<ActorMatch> ofItsCountry(List<ActorMatch> found, Phrase phrase, @Nullable LocalDate day) {
        ActorMatch state = found.isEmpty() || !known.isOrgan(phrase.words())
                ? null
                : anchors.onlyCountry(day).orElse(null);
        if (state == null || found.stream().anyMatch(match -> Objects.equals(match.country(), state.country()))) {
            return found;
        }
        List<ActorMatch> own = anchored.readOfState(phrase.words(), state, day).stream()
                .map(match ->
                        match.scored(match.score() * OF_THE_DOCUMENT, match.reason() + ", of the document's country"))
                .toList();
        return own.isEmpty() ? found : own;
    }

    private List<ActorMatch> whole(String text, Phrase phrase, @Nullable LocalDate day) {
        List<ActorMatch> found = names.named(phrase.text(), day);
        if (found.isEmpty()) {
            found = names.named(phrase.written(0, phrase.size()), day);
        }
        if (found.isEmpty() && text.indexOf('-') > 0) {
            found = names.named(text.strip(), day);
        }
        if (found.isEmpty() && text.indexOf('(') > 0) {
            found = names.named(text.substring(0, text.indexOf('(')).strip(), day);
        }
        return found.isEmpty() && phrase.size() <= 3 ? anchors.capital(phrase.text(), day) : found;
    }

    /** "Interior Minister Anas Khattab", "long-time HTS member Anas Khattab": a known person at the end. */
    private List<ActorMatch> person(Phrase phrase, @Nullable LocalDate day) {
        for (int from = 1; from < phrase.size(); from++) {
            String before = phrase.words().get(from - 1);
            if (PREPOSITIONS.contains(before.toLowerCase(Locale.ROOT)) && !insidePost(phrase, from - 1)) {
                return List.of();
            }
            boolean alone = phrase.size() - from == 1;
            if (!startsName(phrase.words().get(from))) {
                continue;
            }
            List<ActorMatch> found = persons(phrase.text(from, phrase.size()), day);
            String post = post(phrase, from);
            boolean titled = post != null || known.isTitle(before) || known.isMember(List.of(before));
            if (found.isEmpty() && alone && titled) {
                found = post == null
                        ? List.of()
                        : names.surnameInPost(phrase.words().get(from), post, day);
                found = found.isEmpty() ? names.surname(phrase.words().get(from), day) : found;
            }
            if (!found.isEmpty() && (titled || !alone)) {
                return found.stream()
                        .map(match -> match.scored(
                                        match.score() * PERSON_AFTER_TITLE, match.reason() + ", after a title")
                                .inPost(post))
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether the word stands within the name of a post: "of" in "Secretary of State". */
    private boolean insidePost(Phrase phrase, int at) {
        for (int from = Math.max(0, at - 3); from < at; from++) {
            int length = known.postLength(phrase.from(from));
            if (from + length > at + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsName(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.startsWith("al-") || word.startsWith("bin");
    }

    private List<ActorMatch> persons(String name, @Nullable LocalDate day) {
        return names.named(name, day).stream()
                .filter(match -> match.kind() == ActorKind.PERSON)
                .toList();
    }

    private @Nullable String post(Phrase phrase, int end) {
        for (int from = 0; from < end; from++) {
            Optional<Post> post = known.post(phrase.words().subList(from, end));
            if (post.isPresent()) {
                return post.get().name();
            }
        }
        return null;
    }

    /** "government of Syria", "commander of the Syrian army", "spokesman for the Taliban". */
    private List<ActorMatch> genitive(Phrase phrase, @Nullable LocalDate day) {
        for (int at = phrase.size() - 2; at > 0; at--) {
            if (LINKS.contains(phrase.words().get(at).toLowerCase(Locale.ROOT))) {
                String owner = phrase.written(at + 1, phrase.size());
                List<ActorMatch> owners = anchor(phrase, at + 1, phrase.size(), day);
                if (owners.isEmpty()) {
                    owners = read(owner, day);
                }
                Optional<ActorMatch> best = ActorNames.best(owners);
                if (best.isPresent()
                        && isSpeaker(phrase.words().get(at - 1))
                        && best.get().actor() == null) {
                    return List.of(best.get());
                }
                if (best.isPresent()) {
                    List<ActorMatch> found = anchored.read(phrase.words().subList(0, at), best.get(), day);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Who speaks for somebody is of those he speaks for: "a spokesman for the rebels" is no official. */
    private static boolean isSpeaker(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith("spokes");
    }

    private List<ActorMatch> anchor(Phrase phrase, int from, int to, @Nullable LocalDate day) {
        String plain = phrase.text(from, to);
        List<ActorMatch> found = anchors.whole(plain, day);
        String written = phrase.written(from, to);
        return found.isEmpty() && !written.equals(plain) ? anchors.whole(written, day) : found;
    }

    /** "powerful Syrian rebel group": the first word that is a country or group, and what follows it. */
    private List<ActorMatch> anchoredAnywhere(Phrase phrase, @Nullable LocalDate day) {
        for (int from = 0; from < phrase.size(); from++) {
            String first = phrase.words().get(from);
            if (PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT))) {
                return List.of();
            }
            int longest = Math.min(phrase.size(), from + LONGEST_NAME);
            for (int to = longest; to > from; to--) {
                Optional<ActorMatch> owner = ActorNames.best(anchor(phrase, from, to, day));
                if (owner.isPresent() && !isOtherPerson(owner.get(), phrase, from)) {
                    boolean former = from > 0 && isFormer(phrase.words().get(from - 1));
                    List<ActorMatch> found =
                            anchored.read(phrase.from(to), former ? null : day, owner.get(), day, former);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** A first name before a surname makes it somebody whom the registry does not know. */
    private boolean isOtherPerson(ActorMatch owner, Phrase phrase, int from) {
        return from > 0
                && owner.reason().startsWith("surname")
                && startsName(phrase.words().get(from - 1))
                && !known.isTitle(phrase.words().get(from - 1))
                && post(phrase, from) == null;
    }

    private static boolean isFormer(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "former", "ex", "late", "ousted", "deposed", "ex-", "onetime", "toppled" -> true;
            default -> false;
        };
    }

    private List<ActorMatch> surname(Phrase phrase, @Nullable LocalDate day) {
        boolean one = phrase.size() == 1 && phrase.words().get(0).length() > 2;
        return one && startsName(phrase.words().get(0)) ? names.surname(phrase.text(), day) : List.of();
    }

    /** "Guerrilla positions", "infantry brigade installations": those who hold them. */
    private Optional<AgentNoun> ofGround(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && known.isGround(words.get(last))
                ? agents.endOf(words.subList(0, last))
                        .filter(noun -> noun.sectors().stream().anyMatch(ARMED::contains))
                : Optional.empty();
    }

    /** "rebels", "heavily armed gunmen": a common noun, before its first preposition. */
    private List<ActorMatch> commonNoun(Phrase phrase) {
        int end = 1;
        while (end < phrase.size() && !PREPOSITIONS.contains(phrase.words().get(end))) {
            end++;
        }
        List<String> words = phrase.words().subList(0, end);
        return agents.endOf(words).or(() -> ofGround(words)).stream()
                .map(noun -> new ActorMatch(
                        null, null, noun.kind(), null, noun.sectors(), COMMON_NOUN, null, false, "noun " + noun.word()))
                .toList();
    }
}
