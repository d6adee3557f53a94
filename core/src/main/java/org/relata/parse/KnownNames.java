package org.relata.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.lexicon.WordList;

/**
 * Names whose letters' case is known: of the registry's actors and persons, of countries and their people, and those of
 * {@code lexicon/en/cased.txt}. Compared by their words, whatever stands between them.
 */
final class KnownNames {

    private static final String FOLDER = "registry/";

    /** Columns of {@code gazetteer/countries.tsv} that hold names. */
    private static final List<Integer> NAMES_OF_COUNTRIES = List.of(2, 3, 6, 7, 8);

    private static final Pattern HOLDER = Pattern.compile("\\S+\\s+\\S+\\s+(.+)");

    private final Map<String, List<Known>> byFirst = new HashMap<>();

    /**
     * A name.
     *
     * @param words with their letters' case
     * @param isCertain whether the word is always written so, also where it looks like another word
     */
    record Known(List<String> words, boolean isPerson, boolean isCertain) {

        private static final Known NONE = new Known(List.of(), false, false);
    }

    private KnownNames() {}

    private static final class BuiltIn {
        private static final KnownNames INSTANCE = read();
    }

    /** The built-in names; read when first asked for (a third of a second). */
    static KnownNames builtIn() {
        return BuiltIn.INSTANCE;
    }

    /** Just these names. */
    static KnownNames of(List<String> names) {
        KnownNames known = new KnownNames();
        names.forEach(name -> known.add(name, false, true));
        known.sort();
        return known;
    }

    private static KnownNames read() {
        KnownNames known = new KnownNames();
        for (DataNode file : LexiconFile.yaml(FOLDER + "files.yaml").items()) {
            DataNode registry = LexiconFile.yaml(FOLDER + file.text());
            registry.optionalItems("actors").forEach(known::addActor);
            registry.optionalItems("offices").forEach(known::addHolders);
        }
        for (String row : WordList.resource("gazetteer/countries.tsv").words()) {
            known.addCountry(CaseWords.split(row, '\t'));
        }
        WordList.resource("lexicon/en/cased.txt").words().forEach(name -> known.add(name, false, true));
        known.sort();
        return known;
    }

    private void addActor(DataNode actor) {
        for (DataNode name : actor.optionalItems("names")) {
            add(name.isMapping() ? name.field("name").text() : name.text(), false, false);
        }
        actor.optionalItems("offices").forEach(this::addHolders);
    }

    /** Holders are items, or lines {@code FROM TO NAME = OTHER SPELLING, …}. */
    private void addHolders(DataNode office) {
        Optional<DataNode> holders = office.optional("holders");
        if (holders.isEmpty()) {
            return;
        }
        if (!holders.get().isList()) {
            holders.get().text().lines().forEach(this::addHolder);
            return;
        }
        for (DataNode holding : holders.get().items()) {
            holding.optional("holder").ifPresent(holder -> add(holder.text(), true, false));
            holding.optionalTexts("also").forEach(name -> add(name, true, false));
        }
    }

    private void addHolder(String line) {
        Matcher matcher = HOLDER.matcher(line.strip());
        if (matcher.matches()) {
            CaseWords.split(matcher.group(1).replace('=', ','), ',').forEach(name -> add(name, true, false));
        }
    }

    private void addCountry(List<String> cells) {
        for (int column : NAMES_OF_COUNTRIES) {
            if (column < cells.size()) {
                for (String name : CaseWords.split(cells.get(column), '|')) {
                    add(name.startsWith("=") ? name.substring(1) : name, false, true);
                    boolean people = column == NAMES_OF_COUNTRIES.get(NAMES_OF_COUNTRIES.size() - 1);
                    if (people && !name.startsWith("=") && !name.isEmpty()) {
                        add(name + "s", false, true);
                    }
                }
            }
        }
    }

    private void add(String name, boolean person, boolean certain) {
        List<String> words = CaseWords.words(name);
        boolean article = words.size() > 2 && words.get(0).equalsIgnoreCase("the");
        List<String> kept = article ? words.subList(1, words.size()) : words;
        if (!kept.isEmpty()) {
            byFirst.computeIfAbsent(kept.get(0).toLowerCase(Locale.ROOT), first -> new ArrayList<>())
                    .add(new Known(List.copyOf(kept), person, certain));
        }
    }

    private void sort() {
        byFirst.values()
                .forEach(names -> names.sort(
                        Comparator.comparing((Known name) -> -name.words().size())
                                .thenComparing(name -> !name.isCertain())));
    }

    /** The longest name that begins at this word; one of no words where none does. */
    Known at(List<String> lowerWords, int from) {
        for (Known name : byFirst.getOrDefault(lowerWords.get(from), List.of())) {
            if (from + name.words().size() <= lowerWords.size() && fits(name.words(), lowerWords, from)) {
                return name;
            }
        }
        return Known.NONE;
    }

    private static boolean fits(List<String> name, List<String> lowerWords, int from) {
        for (int i = 0; i < name.size(); i++) {
            if (!name.get(i).equalsIgnoreCase(lowerWords.get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
