package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;

/**
 * Chooses among namesakes: by what a place is said to lie in, by its size, and by the other places of the document.
 *
 * <p>A name means one place in a document, except where it is said to lie elsewhere. What the gazetteer lacks keeps its
 * words, and is placed by what it is said to lie in.
 */
public final class PlaceResolver {

    private static final int ROUNDS = 3;

    /** UCDP's where_prec of what lies somewhere in or by a town. */
    private static final int NEAR = 2;

    private final Gazetteer gazetteer;
    private final PlaceSurroundings surroundings = new PlaceSurroundings();

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The mentions of one document with their places, in the same order.
     *
     * @param mentions of the whole document: each helps to place the others
     */
    public List<ResolvedPlace> resolve(List<PlaceMention> mentions, PlaceHints hints) {
        Map<String, PlaceChoice> choices = new LinkedHashMap<>();
        List<PlaceChoice> choiceOf = new ArrayList<>(mentions.size());
        for (PlaceMention mention : mentions) {
            choiceOf.add(choice(mention, choices));
        }
        addSurroundings(mentions, choiceOf);
        addHome(hints.publisher(), choices);
        List<PlaceChoice> distinct = List.copyOf(choices.values());
        for (int round = 0; round < ROUNDS; round++) {
            DocumentGeography geography =
                    round == 0 ? DocumentGeography.open(distinct, hints) : DocumentGeography.of(distinct, hints);
            distinct.forEach(choice -> choice.decide(geography));
        }
        DocumentGeography settled = DocumentGeography.of(distinct, hints);
        distinct.forEach(choice -> choice.settle(settled));
        List<ResolvedPlace> resolved = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            resolved.add(resolved(mentions, i, choiceOf));
        }
        return List.copyOf(resolved);
    }

    private ResolvedPlace resolved(List<PlaceMention> mentions, int at, List<PlaceChoice> choiceOf) {
        PlaceMention mention = mentions.get(at);
        Place place = choiceOf.get(at).chosen();
        Place container = place == null ? container(mentions, at, choiceOf) : null;
        return container == null ? resolved(mention, place) : within(mention, container);
    }

    /** The first known place of those that a name is said to lie in: "Oakham, in the east of Marrow, in Thule". */
    private @Nullable Place container(List<PlaceMention> mentions, int at, List<PlaceChoice> choiceOf) {
        int inner = at;
        while (surroundings.container(mentions, inner).isPresent()) {
            inner++;
            Place place = choiceOf.get(inner).chosen();
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static ResolvedPlace within(PlaceMention mention, Place container) {
        int precision = container.kind().precision();
        return new ResolvedPlace(mention, null, PlaceRefs.within(mention, container, Math.max(NEAR, precision)));
    }

    /** The publisher's town guides as a place of the document would, but is not told. */
    private void addHome(PublisherHome home, Map<String, PlaceChoice> choices) {
        String town = home.town();
        if (town != null) {
            choices.computeIfAbsent("n " + FoldedName.of(town), unused -> new PlaceChoice(gazetteer.find(town)));
        }
    }

    private void addSurroundings(List<PlaceMention> mentions, List<PlaceChoice> choiceOf) {
        for (int i = 0; i < mentions.size(); i++) {
            choiceOf.get(i).add(surroundings.hint(mentions.get(i)));
            if (PlaceSurroundings.isOwned(mentions, i)) {
                choiceOf.get(i).belongsTo(choiceOf.get(i - 1));
            }
            if (surroundings.container(mentions, i).isPresent()) {
                choiceOf.get(i).liesIn(choiceOf.get(i + 1));
                choiceOf.get(i).mayBeCounty(gazetteer.find(mentions.get(i).name() + " County"));
            }
        }
    }

    private PlaceChoice choice(PlaceMention mention, Map<String, PlaceChoice> choices) {
        boolean demonym = mention.role() == PlaceMention.Role.DEMONYM;
        boolean exact = mention.name().endsWith(".");
        // "Idlib, in Idlib province" names two places.
        boolean province = surroundings.hint(mention) == PlaceSurroundings.Hint.PROVINCE;
        String key = (demonym ? "d " : exact ? "x " : province ? "p " : "n ") + FoldedName.of(mention.name());
        return choices.computeIfAbsent(key, unused -> demonym ? byDemonym(mention) : byName(mention));
    }

    private PlaceChoice byDemonym(PlaceMention mention) {
        Optional<Place> place = gazetteer.byDemonym(mention.name());
        return place.map(known -> new PlaceChoice(List.of(new Gazetteer.Candidate(known, false, true))))
                .orElseGet(() -> byName(mention));
    }

    private PlaceChoice byName(PlaceMention mention) {
        List<Gazetteer.Candidate> candidates = gazetteer.find(mention.name());
        return new PlaceChoice(candidates.isEmpty() ? byShorterName(mention.name()) : candidates);
    }

    private List<Gazetteer.Candidate> byShorterName(String name) {
        PlaceWords words = PlaceWords.builtIn();
        int space = name.lastIndexOf(' ');
        if (space > 0 && words.has("compound", name.substring(space + 1))) {
            return gazetteer.find(name.substring(0, space));
        }
        int first = name.indexOf(' ');
        if (first > 0 && words.has("direction", name.substring(0, first))) {
            return gazetteer.find(name.substring(first + 1));
        }
        return List.of();
    }

    private ResolvedPlace resolved(PlaceMention mention, @Nullable Place place) {
        if (place == null || mention.role() == PlaceMention.Role.SITE) {
            return new ResolvedPlace(mention, null, PlaceRefs.unresolved(mention));
        }
        int precision = surroundings.precision(mention, place);
        PlaceRef ref = PlaceRefs.of(mention, place, precision);
        return new ResolvedPlace(mention, place, ref);
    }
}
