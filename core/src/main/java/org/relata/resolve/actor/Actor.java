package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Anyone who acts or is acted on.
 *
 * @param id {@code syr-government-transition}; in lower case, stable
 * @param country ISO 3166 alpha-3 or PLOVER's supranational code; null where there is none
 * @param names the usual one first
 * @param ids what other registries call it, by their short name ({@code ucdp}, {@code wikidata})
 * @param life from its foundation or birth to its end; open where it is not known
 */
public record Actor(
        String id,
        ActorKind kind,
        @Nullable String country,
        List<ActorName> names,
        List<ActorCode> codes,
        Map<String, List<String>> ids,
        Period life,
        Entry entry) {

    public Actor {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /** What it was called on that day: a name dated to it, else the first undated one; the first of all without a day. */
    public String nameOn(@Nullable LocalDate day) {
        if (day != null) {
            for (ActorName name : names) {
                if (!name.period().undated() && usual(name) && name.period().contains(day)) {
                    return name.text();
                }
            }
        }
        for (ActorName name : names) {
            if (usual(name) && (day == null || name.period().undated())) {
                return name.text();
            }
        }
        return names.isEmpty() ? id : names.get(0).text();
    }

    /** The same without the names of these forms, which mean somebody else. */
    Actor without(Set<String> keys) {
        List<ActorName> others = names.stream()
                .filter(name -> !keys.contains(NameForm.key(name.text())))
                .toList();
        return others.size() == names.size() ? this : new Actor(id, kind, country, others, codes, ids, life, entry);
    }

    /** Its country on that day. */
    public @Nullable String countryOn(@Nullable LocalDate day) {
        for (ActorCode code : codes) {
            boolean then =
                    code.period().undated() || (day != null && code.period().contains(day));
            if (then && code.country() != null) {
                return code.country();
            }
        }
        return country;
    }

    private static boolean usual(ActorName name) {
        return !name.metonym() && name.language() == null;
    }
}
