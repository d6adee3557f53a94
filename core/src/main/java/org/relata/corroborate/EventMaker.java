package org.relata.corroborate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Contradiction;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.FieldCodes;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;
import org.relata.model.Toll;
import org.relata.resolve.actor.Registry;

/** Makes an event of the claims that tell it. Immutable. */
final class EventMaker {

    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");
    private static final int CLEAR = 1;
    private static final int UNCLEAR = 2;
    private static final int FEW_DAYS = 2;
    private static final int DISTRICT = 3;

    private final Registry registry;
    private final ActorLines lines;
    private final FeatureTable table;
    private final Voices voices;
    private final PublisherReliability reliability;

    EventMaker(Registry registry, ActorLines lines, FeatureTable table, PublisherReliability reliability) {
        this.registry = registry;
        this.lines = lines;
        this.table = table;
        this.voices = new Voices(registry, lines);
        this.reliability = reliability;
    }

    /** The event; empty where no claim says that it took place. */
    Optional<Event> event(List<Prepared> claims) {
        Evidence evidence = new Evidence(Origins.of(claims, voices, reliability));
        List<Evidence.Item> affirming = evidence.affirming();
        if (affirming.isEmpty()) {
            return Optional.empty();
        }
        Telling first = affirming.stream()
                .map(Evidence.Item::telling)
                .min(Comparator.comparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Telling::claim))
                .orElseThrow();
        return Optional.of(event(EventId.of(first.claim()), evidence, affirming));
    }

    private Event event(String id, Evidence evidence, List<Evidence.Item> affirming) {
        List<Evidence.Item> acting = ofForce(affirming);
        List<PartyGroups.Group> actors = PartyGroups.of(acting, prepared -> prepared.actors);
        List<PartyGroups.Group> struck = PartyGroups.of(acting, EventMaker::besidePlace);
        List<PartyGroups.Group> recipients =
                struck.isEmpty() ? PartyGroups.of(acting, prepared -> prepared.recipients) : struck;
        List<Party> one = unrivalled(actors, recipients);
        List<Party> other = PartyGroups.struck(unrivalled(recipients, actors), one);
        Dyad dyad = Dyad.of(one, other, victims(affirming));
        TollSides sides = new TollSides(lines, dyad);
        Set<String> partisans = partisans(evidence, dyad);
        Map<String, List<Statement>> statements = statements(evidence, sides, partisans);
        SortedMap<String, Figure> tolls = new TreeMap<>();
        statements.forEach((kind, said) -> tolls.put(kind, FigureRule.RELATA.apply(said)));
        List<Contradiction> contradictions = Contradictions.of(evidence, statements, actors, recipients);
        Telling worst = mostViolent(affirming);
        Setting setting = Setting.of(affirming);
        return new Event(
                id,
                worst.type(),
                worst.mode(),
                parties(one),
                parties(other),
                setting.start(),
                setting.finish(),
                setting.timePrecision(),
                setting.place(),
                tolls,
                DeathsBySide.of(
                        evidence, sides, partisans, statements.getOrDefault("killed", List.of()), tolls.get("killed")),
                evidence.all().stream().map(Evidence.Item::claim).sorted().toList(),
                (int) evidence.all().stream()
                        .map(item -> item.telling().document())
                        .distinct()
                        .count(),
                evidence.origins(),
                publishers(evidence),
                contradictions,
                Credibility.of(evidence, contradictions, partisans),
                clarity(affirming, setting),
                field(affirming),
                "ASSAULT".equals(worst.type()) ? dyad.name(registry) : null,
                null);
    }

    /** Of parties that contradict each other, those of the most origins stand. */
    private static List<Party> unrivalled(List<PartyGroups.Group> groups, List<PartyGroups.Group> opposite) {
        Set<PartyGroups.Group> kept = new LinkedHashSet<>();
        for (PartyGroups.Group group : groups) {
            if (kept.stream().noneMatch(before -> PartyGroups.rivals(before, group, opposite))) {
                kept.add(group);
            }
        }
        List<Party> parties = kept.stream().map(PartyGroups.Group::best).toList();
        return first(EventMaker::isDescribed, first(party -> !isNumber(party), parties));
    }

    private static List<Party> first(Predicate<Party> wanted, List<Party> parties) {
        List<Party> those = parties.stream().filter(wanted).toList();
        return those.isEmpty() ? parties : those;
    }

    /** "Fourteen" of whom nothing is told but how many they are. */
    private static boolean isNumber(Party party) {
        return WordTable.builtIn()
                .isCounting(WordTable.lower(party.participant().head()));
    }

    /** A camp or a town that is attacked is no party where somebody is. */
    private static boolean isDescribed(Party party) {
        String kind = party.participant().kind();
        return party.id() != null || (kind != null && !kind.equals("unknown"));
    }

    private static List<EventParty> parties(List<Party> parties) {
        return parties.stream().map(PartyGroups::party).toList();
    }

    /** Where police fire on a march, who marches is no side that attacks. */
    private static List<Evidence.Item> ofForce(List<Evidence.Item> affirming) {
        List<Evidence.Item> force = affirming.stream()
                .filter(item -> FORCE.contains(item.telling().type()))
                .toList();
        return force.isEmpty() ? affirming : force;
    }

    /** The town that a strike is on is where it took place; whom it struck is told elsewhere. */
    private static List<Party> besidePlace(Prepared prepared) {
        PlaceRef place = prepared.telling.place();
        return prepared.recipients.stream()
                .filter(party -> place == null
                        || !party.participant().text().equals(place.text())
                        || !party.participant().span().overlaps(place.span()))
                .toList();
    }

    /** Whom the tolls count, as far as somebody is told of. */
    private List<Party> victims(List<Evidence.Item> affirming) {
        return affirming.stream()
                .map(Evidence.Item::telling)
                .flatMap(telling -> telling.tolls().stream()
                        .filter(toll -> toll.scope().equals("event")
                                && !Integer.valueOf(0).equals(toll.high()))
                        .map(Toll::of)
                        .filter(Objects::nonNull)
                        .map(whom -> lines.party(whom, telling.published())))
                .toList();
    }

    /** The origins that are a side of the event. */
    private Set<String> partisans(Evidence evidence, Dyad dyad) {
        Set<String> partisans = new TreeSet<>();
        for (Evidence.Item item : evidence.all()) {
            Voices.Source source = voices.source(item.telling());
            if (source != null && dyad.hasSide(source.party())) {
                partisans.add(item.origin());
            }
        }
        return partisans;
    }

    private static Map<String, List<Statement>> statements(Evidence evidence, TollSides sides, Set<String> partisans) {
        Set<String> kinds = new TreeSet<>();
        evidence.counting()
                .forEach(item -> item.telling().tolls().stream().map(Toll::kind).forEach(kinds::add));
        Map<String, List<Statement>> statements = new TreeMap<>();
        for (String kind : kinds) {
            List<Statement> said = StatementReading.of(evidence, kind, sides, partisans);
            if (!said.isEmpty()) {
                statements.put(kind, said);
            }
        }
        return statements;
    }

    private static List<String> publishers(Evidence evidence) {
        return evidence.all().stream()
                .map(item -> item.telling().publisher())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The most violent act gives type and mode; of equal ones the one whose mode is told. */
    private Telling mostViolent(List<Evidence.Item> affirming) {
        return affirming.stream()
                .map(Evidence.Item::telling)
                .min(Comparator.comparingInt((Telling telling) -> table.violence(telling.type()))
                        .thenComparing(telling -> telling.mode() == null)
                        .thenComparingLong(telling -> -sameMode(telling, affirming))
                        .thenComparing(Telling::claim))
                .orElseThrow();
    }

    private static long sameMode(Telling telling, List<Evidence.Item> affirming) {
        return affirming.stream()
                .filter(item -> Objects.equals(item.telling().mode(), telling.mode()))
                .count();
    }

    /** ACLED's and UCDP's codes, each by the more violent claim. */
    private FieldCodes field(List<Evidence.Item> affirming) {
        List<FieldCodes> codes =
                affirming.stream().map(item -> item.telling().field()).toList();
        FieldCodes acled = codes.stream()
                .filter(code -> code.acledEventType() != null)
                .min(Comparator.comparingInt((FieldCodes code) -> table.acled(code.acledEventType()))
                        .thenComparing(code -> Objects.requireNonNullElse(code.acledSubEventType(), "")))
                .orElse(FieldCodes.NONE);
        return new FieldCodes(acled.acledEventType(), acled.acledSubEventType(), violence(codes));
    }

    /** What most claims say; of equals the lower, which names more sides. */
    private static @Nullable Integer violence(List<FieldCodes> codes) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (FieldCodes code : codes) {
            Integer type = code.typeOfViolence();
            if (type != null) {
                counts.merge(type, 1L, Long::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Clear is what is told to a few days and to the district, and is no sum over many acts. */
    private static int clarity(List<Evidence.Item> affirming, Setting setting) {
        Integer day = setting.timePrecision();
        Integer spot = setting.place() == null ? null : setting.place().precision();
        boolean whole = affirming.stream().anyMatch(item -> item.prepared().whole);
        boolean clear = !whole && day != null && day <= FEW_DAYS && spot != null && spot <= DISTRICT;
        return clear ? CLEAR : UNCLEAR;
    }
}
