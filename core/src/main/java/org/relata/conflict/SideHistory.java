package org.relata.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party over time.
 *
 * @param roles in which dyads it was on which side
 * @param change that it came to be side A; null where it did not
 * @param formers what it was called before
 * @param regimes for a government: who held it in turn
 */
public record SideHistory(
        Side side,
        List<Role> roles,
        List<Former> formers,
        @Nullable Change change,
        List<Regime> regimes,
        Verdict verdict) {

    /**
     * A place in a dyad.
     *
     * @param letter A or B
     * @param first its first year with deaths in the record
     * @param last its last
     */
    public record Role(String dyad, String name, String letter, int first, int last) {}

    /**
     * From fighting a government to being it.
     *
     * @param as the government that it became
     */
    public record Change(LocalDate day, Side as, String evidence) {}

    /**
     * A name that it gave up.
     *
     * @param until the day on which it took the next one
     */
    public record Former(String name, LocalDate until) {}

    public SideHistory {
        formers = List.copyOf(formers);
        roles = List.copyOf(roles);
        regimes = List.copyOf(regimes);
    }
}
