package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Countries;

/** Reads what a country or group is followed by: its government, an organ, a post, members, or a common noun. */
final class AnchoredReader {

    /** Why a post stands for a person. */
    static final String HELD = "held the post on that day";

    private static final double GOVERNMENT = 0.95;
    private static final double ORGAN = 0.9;
    private static final double POST = 0.9;
    private static final double MEMBER = 0.85;
    private static final double MEMBER_OF_ORGAN = 0.9;
    private static final double NOUN = 0.7;

    private static final List<String> HEADS =
            List.of("Supreme Leader", "De Facto Leader", "President", "King", "Prime Minister");

    private static final Set<ActorKind> GROUPS = EnumSet.of(
            ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.ORGAN, ActorKind.NEWS, ActorKind.INTERNATIONAL);

    private final Registry registry;
    private final DatedNames names;
    private final PhraseWords known;
    private final Agents agents;
    private final Countries countries;

    AnchoredReader(Registry registry, DatedNames names, PhraseWords known, Agents agents, Countries countries) {
        this.registry = registry;
        this.names = names;
        this.known = known;
        this.agents = agents;
        this.countries = countries;
    }

    List<ActorMatch> read(List<String> words, ActorMatch owner, @Nullable LocalDate day) {
        return read(words, day, owner, day, false);
    }

    /**
     * @param words after the owner in "Y X", before it in "X of Y"
     * @param postDay the day to look office holders up at; null for "former president"
     * @param former whether a post is one of the past
     */
    List<ActorMatch> read(
            List<String> words,
            @Nullable LocalDate postDay,
            ActorMatch owner,
            @Nullable LocalDate day,
            boolean former) {
        if (words.isEmpty()) {
            return owner.reason().startsWith("adjective") ? people(owner) : List.of(owner);
        }
        Optional<String> state = stateOf(owner, day);
        List<ActorMatch> found = dissidents(words, owner, day);
        if (found.isEmpty() && known.isGovernment(words)) {
            found = government(owner, state, day);
        }
        if (found.isEmpty()) {
            found = post(words, owner, state, postDay, former);
        }
        if (found.isEmpty() && state.isPresent()) {
            found = organ(words, state.get(), owner, day);
        }
        if (found.isEmpty() && state.isEmpty() && known.isMember(words)) {
            double part = owner.kind() == ActorKind.ORGAN ? MEMBER_OF_ORGAN : MEMBER;
            found = List.of(owner.scored(owner.score() * part, "part of " + owner.actor()));
        }
        if (found.isEmpty() && isOrgan(owner) && known.isSpeaker(words.get(words.size() - 1))) {
            found = List.of(owner.scored(owner.score() * MEMBER, "speaks for " + owner.actor()));
        }
        if (found.isEmpty()) {
            found = personNamed(words, day);
        }
        if (found.isEmpty()) {
            found = groupNamed(words, day);
        }
        return found.isEmpty() ? noun(words, owner) : found;
    }

    /** "dissidents of the FARC" are the FARC dissidents, where the registry knows such. */
    private List<ActorMatch> dissidents(List<String> words, ActorMatch owner, @Nullable LocalDate day) {
        String group = owner.actor();
        if (group == null || !words.get(words.size() - 1).startsWith("dissident")) {
            return List.of();
        }
        return registry.actor(group).stream()
                .flatMap(actor -> actor.names().stream())
                .map(name -> names.named(name.text() + " dissidents", day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The government, post or organ of this state that the words are; nothing else. */
    List<ActorMatch> readOfState(List<String> words, ActorMatch owner, @Nullable LocalDate day) {
        Optional<String> state = stateOf(owner, day);
        if (words.isEmpty() || state.isEmpty()) {
            return List.of();
        }
        List<ActorMatch> found = known.isGovernment(words) ? government(owner, state, day) : List.of();
        if (found.isEmpty()) {
            found = post(words, owner, state, day, false).stream()
                    .filter(match -> match.actor() != null)
                    .toList();
        }
        return found.isEmpty() ? organ(words, state.get(), owner, day) : found;
    }

    private static boolean isOrgan(ActorMatch owner) {
        return owner.kind() == ActorKind.ORGAN
                || owner.kind() == ActorKind.INTERNATIONAL
                || owner.kind() == ActorKind.PARTY;
    }

    /** The state that the owner is, or the one whose regime or ruler it is. */
    private Optional<String> stateOf(ActorMatch owner, @Nullable LocalDate day) {
        String id = owner.actor();
        if (owner.kind() == ActorKind.STATE) {
            return Optional.ofNullable(id);
        }
        if (owner.kind() == ActorKind.REGIME && id != null) {
            return Optional.ofNullable(owner.country()).map(CountryActors::stateId);
        }
        if (owner.kind() == ActorKind.PERSON && id != null) {
            return registry.officesHeld(id).stream()
                    .filter(office -> day == null || office.period().contains(day))
                    .filter(office -> registry.actor(office.of())
                            .filter(of -> of.kind() == ActorKind.STATE)
                            .isPresent())
                    .map(Office::of)
                    .findFirst();
        }
        return Optional.empty();
    }

    private List<ActorMatch> government(ActorMatch owner, Optional<String> state, @Nullable LocalDate day) {
        if (owner.kind() == ActorKind.REGIME) {
            return List.of(owner.scored(owner.score() * GOVERNMENT, owner.reason()));
        }
        if (state.isPresent()) {
            Optional<Actor> regime = registry.governmentOf(state.get(), day);
            if (regime.isPresent()) {
                return List.of(names.of(regime.get(), day, GOVERNMENT, "government of the day"));
            }
            ActorMatch undated = owner.scored(GOVERNMENT, "government, day not known");
            return List.of(new ActorMatch(
                    undated.actor(),
                    undated.name(),
                    undated.kind(),
                    undated.country(),
                    List.of("GOV"),
                    GOVERNMENT,
                    null,
                    false,
                    undated.reason()));
        }
        return dominated(owner, day);
    }

    /** "HTS government": the regime that rests on the group on that day. */
    private List<ActorMatch> dominated(ActorMatch group, @Nullable LocalDate day) {
        List<ActorMatch> regimes = new ArrayList<>();
        String id = group.actor();
        for (Membership membership : id == null ? List.<Membership>of() : registry.membershipsOf(id)) {
            boolean then = day != null && membership.period().contains(day);
            if (then && "dominant".equals(membership.role())) {
                registry.actor(membership.of())
                        .ifPresent(regime -> regimes.add(names.of(regime, day, GOVERNMENT, "rests on " + id)));
            }
        }
        return regimes;
    }

    private List<ActorMatch> organ(List<String> words, String state, ActorMatch owner, @Nullable LocalDate day) {
        List<String> organWords = words;
        if (words.size() > 1 && known.isSpeaker(words.get(words.size() - 1))) {
            Optional<Organ> spoken = known.organ(words.subList(0, words.size() - 1));
            organWords = spoken.isPresent() ? words.subList(0, words.size() - 1) : words;
        }
        return known.organ(organWords).stream()
                .map(organ -> organ(organ, state, owner, day))
                .toList();
    }

    private ActorMatch organ(Organ organ, String state, ActorMatch owner, @Nullable LocalDate day) {
        String id = state + "-" + organ.id();
        Optional<Actor> stated = registry.actor(id);
        if (stated.isPresent() && (day == null || !stated.get().life().startsAfter(day))) {
            return names.of(stated.get(), day, ORGAN, "organ of the state");
        }
        String iso3 = state.toUpperCase(Locale.ROOT);
        String name = countries.byCode(iso3).map(country -> country.name()).orElse(iso3);
        return new ActorMatch(
                id,
                organ.name().replace("{state}", name),
                ActorKind.ORGAN,
                owner.country(),
                organ.sectors(),
                ORGAN,
                null,
                false,
                "organ that every state has");
    }

    private List<ActorMatch> post(
            List<String> words, ActorMatch owner, Optional<String> state, @Nullable LocalDate day, boolean former) {
        int length = known.postLength(words);
        int skip = length == 0 ? 1 : 0;
        if (length == 0 && words.size() > 1 && isLower(words.get(0))) {
            length = known.postLength(words.subList(1, words.size()));
        }
        if (length == 0 || length + skip < words.size()) {
            return List.of();
        }
        Post post = known.post(words.subList(skip, skip + length)).orElseThrow();
        boolean past = former || (skip == 1 && isPast(words.get(0)));
        String of = state.orElse(owner.actor());
        if (of != null && day != null && !past) {
            Optional<Actor> holder = holder(of, post.name(), state.isPresent(), day);
            if (holder.isPresent()) {
                return List.of(names.of(holder.get(), day, POST, HELD).inPost(post.name()));
            }
        }
        List<String> sectors = state.isEmpty() ? owner.sectors() : past ? List.of("ELI") : post.sectors();
        return List.of(new ActorMatch(
                null,
                null,
                ActorKind.PERSON,
                owner.country(),
                sectors.isEmpty() ? List.of("GOV") : sectors,
                NOUN,
                post.name(),
                false,
                "post, holder not known"));
    }

    /** "The Russian leader" is whoever leads the state under any title; a group's emir or chief is its leader. */
    private Optional<Actor> holder(String of, String post, boolean state, LocalDate day) {
        List<String> posts = new ArrayList<>(List.of(post));
        if (state && post.equals("Leader")) {
            posts.addAll(HEADS);
        } else if (!state) {
            posts.addAll(List.of("Leader", "Commander"));
        }
        return posts.stream()
                .flatMap(one -> registry.holder(of, one, day).stream())
                .findFirst()
                .or(() -> state ? Optional.empty() : headOfOrgan(of, post, day))
                .flatMap(office -> registry.actor(office.holder()));
    }

    /** "The Indian Army chief" is the state's Army Chief, where the army bears a name of its own. */
    private Optional<Office> headOfOrgan(String organ, String post, LocalDate day) {
        int hyphen = organ.indexOf('-');
        boolean heads = post.equals("Leader") || post.equals("Commander");
        return hyphen < 0 || !heads
                ? Optional.empty()
                : known.head(organ.substring(hyphen + 1))
                        .flatMap(head -> registry.holder(organ.substring(0, hyphen), head, day));
    }

    private static boolean isPast(String word) {
        return word.equals("former") || word.equals("ex") || word.equals("late");
    }

    private static boolean isLower(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** "Syria's Ahmed al-Sharaa". */
    private List<ActorMatch> personNamed(List<String> words, @Nullable LocalDate day) {
        return names.named(String.join(" ", words), day).stream()
                .filter(match -> match.kind() == ActorKind.PERSON)
                .toList();
    }

    /** "Somalia's al-Shabaab fighters": the group itself or its members. */
    private List<ActorMatch> groupNamed(List<String> words, @Nullable LocalDate day) {
        for (int to = words.size(); to > 0; to--) {
            boolean whole = to == words.size();
            if (whole || known.isMember(words.subList(to, words.size()))) {
                List<ActorMatch> found = names.named(String.join(" ", words.subList(0, to)), day).stream()
                        .filter(match -> GROUPS.contains(match.kind()))
                        .map(match -> whole ? match : match.scored(match.score() * MEMBER, "part of " + match.actor()))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Syrian rebels": the country of the one, the sectors of the other. */
    private List<ActorMatch> noun(List<String> words, ActorMatch owner) {
        return agents.endOf(words).stream()
                .map(noun -> new ActorMatch(
                        null,
                        null,
                        noun.kind(),
                        owner.country(),
                        noun.sectors(),
                        NOUN,
                        null,
                        false,
                        "noun " + noun.word() + " with a country"))
                .toList();
    }

    /** "the Syrians", "a Syrian". */
    private static List<ActorMatch> people(ActorMatch state) {
        return List.of(new ActorMatch(
                null, null, ActorKind.POPULATION, state.country(), List.of("CVL"), NOUN, null, false, "its people"));
    }
}
