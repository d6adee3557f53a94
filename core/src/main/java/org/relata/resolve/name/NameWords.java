package org.relata.resolve.name;

import java.util.Locale;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** The words of {@code lexicon/en/names.yaml}: what tells the kind of a name. Immutable. */
final class NameWords {

    private static final class BuiltIn {
        private static final NameWords WORDS = new NameWords(LexiconFile.yaml("lexicon/en/names.yaml"));
    }

    private final Set<String> titles;
    private final Set<String> organisations;
    private final Set<String> bodies;
    private final Set<String> single;
    private final Set<String> places;

    private NameWords(DataNode root) {
        root.allow("titles", "organisations", "bodies", "single", "places");
        titles = Set.copyOf(root.field("titles").texts());
        organisations = Set.copyOf(root.field("organisations").texts());
        bodies = Set.copyOf(root.field("bodies").texts());
        single = Set.copyOf(root.field("single").texts());
        places = Set.copyOf(root.field("places").texts());
    }

    static NameWords builtIn() {
        return BuiltIn.WORDS;
    }

    /** Whether it stands before the name of a person: "Mr", "Gen.". */
    boolean isTitle(String word) {
        return titles.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** Whether a name that ends on it is an organisation's. */
    boolean isOrganisation(String word) {
        return organisations.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the common noun is an organisation, or its people, where a name stands by it. */
    boolean isBody(String lemma) {
        return bodies.contains(lemma);
    }

    /** Whether the phrase, without its article, names a body of which there is one. */
    boolean isSingle(String phrase) {
        return single.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** Whether a name that ends on it is a place's. */
    boolean isPlace(String word) {
        return places.contains(word.toLowerCase(Locale.ROOT));
    }
}
