package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.petrarch.ActorDictionary;
import org.relata.petrarch.ActorEntry;
import org.relata.petrarch.DatedCode;
import org.relata.resolve.place.Countries;

/** Makes actors of the entries of a PETRARCH actor dictionary: CAMEO codes become PLOVER's, each with its dates. */
public final class DictionaryActors {

    private final String file;
    private final Intake intake;
    private final Consumer<ActorDraft> drafts;
    private final CameoRoles roles = CameoRoles.builtIn();
    private final Countries countries = Countries.builtIn();
    private final Map<String, Integer> ids = new HashMap<>();

    private DictionaryActors(String file, Intake intake, Consumer<ActorDraft> drafts) {
        this.file = file;
        this.intake = intake;
        this.drafts = drafts;
    }

    /**
     * Reads a dictionary line by line.
     *
     * @param intake is told what was taken, what was not and why
     */
    public static void read(String file, Iterator<String> lines, Intake intake, Consumer<ActorDraft> drafts) {
        ActorDictionary.read(file, lines, intake, new DictionaryActors(file, intake, drafts)::entry);
    }

    private void entry(ActorEntry entry) {
        List<Read> codes = new ArrayList<>();
        for (DatedCode code : entry.codes()) {
            Optional<CameoRoles.Meaning> meaning = roles.read(code.code());
            if (meaning.isEmpty()) {
                intake.left("a code without a country or role that PLOVER has", file + ":" + code.line());
            } else {
                codes.add(new Read(code, meaning.get()));
            }
        }
        List<ActorDraft.DraftName> names = names(entry, codes);
        if (codes.isEmpty() || names.isEmpty()) {
            return;
        }
        intake.took("actors");
        Read first = codes.get(0);
        List<ActorDraft.DraftCode> dated = codes(codes, first.meaning().country());
        if (dated.stream().anyMatch(code -> code.from() != null || code.to() != null)) {
            intake.took("actors with dated codes");
        }
        drafts.accept(new ActorDraft(
                id(names.get(0).text()),
                kind(codes, entry.names().get(0)),
                first.meaning().country(),
                names,
                dated,
                null,
                null,
                List.of(),
                Map.of(),
                file,
                entry.line()));
    }

    private record Read(DatedCode code, CameoRoles.Meaning meaning) {}

    /** A country alone has names that the country table may have: those would make "Syria" an actor beside the state. */
    private List<ActorDraft.DraftName> names(ActorEntry entry, List<Read> codes) {
        boolean country = codes.size() == 1 && codes.get(0).meaning().kind() == null;
        Set<String> forms = new LinkedHashSet<>();
        for (String name : entry.names()) {
            List<String> all = DictionaryNames.forms(name);
            if (country && all.stream().anyMatch(this::isOfCountry)) {
                intake.left("a name of a country or people, which the country table has", file + ":" + entry.line());
            } else {
                forms.addAll(all);
            }
        }
        return forms.stream().map(ActorDraft.DraftName::of).toList();
    }

    private boolean isOfCountry(String name) {
        return countries.byName(name).isPresent() || countries.byDemonym(name).isPresent();
    }

    /** Undated codes hold where no dated one does. */
    private static List<ActorDraft.DraftCode> codes(List<Read> codes, @Nullable String country) {
        List<Read> dated = codes.stream()
                .filter(one -> !one.code().undated())
                .sorted(Comparator.comparing(
                        one -> one.code().from(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Optional<Read> otherwise =
                codes.stream().filter(one -> one.code().undated()).findFirst();
        List<ActorDraft.DraftCode> all = new ArrayList<>();
        LocalDate next = null;
        boolean open = false;
        for (Read one : dated) {
            LocalDate from = one.code().from();
            if (otherwise.isPresent() && from != null && (next == null || next.isBefore(from)) && !open) {
                all.add(code(otherwise.get(), next, from.minusDays(1), country));
            }
            all.add(code(one, from, one.code().to(), country));
            LocalDate to = one.code().to();
            open = open || to == null;
            next = to == null ? next : to.plusDays(1);
        }
        if (otherwise.isPresent() && !open) {
            all.add(code(otherwise.get(), next, null, country));
        }
        return all;
    }

    private static ActorDraft.DraftCode code(
            Read read, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String country) {
        String own = read.meaning().country();
        return new ActorDraft.DraftCode(
                own == null || own.equals(country) ? null : own, read.meaning().sectors(), from, to);
    }

    /** Who has a code from day to day is a person; of others the code tells, and the words of the name. */
    private ActorKind kind(List<Read> codes, String name) {
        ActorKind kind = codes.get(0).meaning().kind();
        boolean organisation = roles.namesOrganisation(name);
        boolean dated = codes.stream().anyMatch(one -> !one.code().undated());
        if (kind == null) {
            return dated ? ActorKind.PERSON : ActorKind.UNKNOWN;
        }
        boolean official = kind == ActorKind.ORGAN || kind == ActorKind.PERSON;
        boolean severalWords = name.indexOf(' ') > 0;
        return !organisation && (dated || (official && severalWords)) ? ActorKind.PERSON : kind;
    }

    private String id(String name) {
        String slug = "petrarch-" + NameForm.plain(name).replace(' ', '-').toLowerCase(Locale.ROOT);
        int count = ids.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "-" + count;
    }
}
