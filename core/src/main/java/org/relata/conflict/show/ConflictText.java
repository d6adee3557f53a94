package org.relata.conflict.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relata.conflict.ConflictHistory;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.ConflictYear;
import org.relata.conflict.Deaths;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.DyadYear;
import org.relata.conflict.Episode;
import org.relata.conflict.Estimate;
import org.relata.conflict.SideHistory;
import org.relata.conflict.Standing;
import org.relata.conflict.Verdict;
import org.relata.conflict.Violence;

/** The answer as lines for a person: the verdicts first, then what they rest on. */
public final class ConflictText {

    private static final int WIDTH = 110;
    private static final String IN = "    ";

    private final ConflictReport report;
    private final StringBuilder text = new StringBuilder();

    private ConflictText(ConflictReport report) {
        this.report = report;
    }

    /** The lines, each ended. */
    public static String of(ConflictReport report) {
        ConflictText lines = new ConflictText(report);
        lines.head();
        lines.conflicts();
        lines.actors();
        lines.foot();
        return lines.text.toString();
    }

    private void head() {
        line(report.subject().name() + ": did it end?");
        Object from = Optional.<Object>ofNullable(report.frame().from())
                .or(() -> Optional.ofNullable(report.recordFirst()))
                .orElse("the beginning");
        String open = report.frame()
                .openYear()
                .map(year -> "; " + year + " is not yet over")
                .orElse("");
        line("From " + from + " to the reference date " + report.frame().to() + open + ". The record's last day is "
                + report.recordLast() + ".");
        if (report.recordLast().getYear() < report.frame().to().getYear()) {
            paragraph(
                    "",
                    "The record holds nothing after " + report.recordLast()
                            + ": later years count as quiet, which is right only if the record covers them.");
        }
        if (report.mayBeOlder()) {
            paragraph(
                    "",
                    "What is active from " + report.recordFirst()
                            + " on, where the record begins, may have begun before.");
        }
        if (report.conflicts().isEmpty()) {
            line("");
            line("The record tells of no violence between parties that it can name.");
        }
    }

    private void conflicts() {
        List<ConflictHistory> active =
                report.conflicts().stream().filter(ConflictHistory::everActive).toList();
        for (Violence violence : Violence.values()) {
            List<ConflictHistory> of = active.stream()
                    .filter(conflict -> conflict.violence() == violence)
                    .toList();
            if (!of.isEmpty()) {
                line("");
                line(title(violence));
                of.forEach(this::conflict);
            }
        }
    }

    private static String title(Violence violence) {
        return switch (violence) {
            case STATE_BASED -> "CONFLICTS WITH A GOVERNMENT";
            case NON_STATE -> "CONFLICTS BETWEEN GROUPS";
            case ONE_SIDED -> "VIOLENCE AGAINST CIVILIANS";
        };
    }

    private void conflict(ConflictHistory conflict) {
        List<DyadHistory> dyads =
                conflict.dyads().stream().filter(DyadHistory::everActive).toList();
        boolean alone = dyads.size() == 1 && conflict.violence() != Violence.STATE_BASED;
        if (!alone) {
            line("");
            verdict("", conflict.verdict());
            paragraph(IN, episodes(conflict.course().episodes()) + types(conflict));
        }
        dyads.forEach(dyad -> dyad(dyad, alone ? "" : "  "));
    }

    private static String episodes(List<Episode> episodes) {
        List<String> all = new ArrayList<>();
        for (Episode episode : episodes) {
            String years = episode.first() == episode.last()
                    ? String.valueOf(episode.first())
                    : episode.first() + "–" + episode.last();
            all.add(years + (episode.ended() ? "" : " and on"));
        }
        return "Episodes: " + (all.isEmpty() ? "none" : String.join(", ", all)) + ".";
    }

    private static String types(ConflictHistory conflict) {
        List<String> wars = new ArrayList<>();
        List<String> international = new ArrayList<>();
        int cumulative = 0;
        for (ConflictYear year : conflict.years().values()) {
            if (year.intensity() == 2) {
                wars.add(String.valueOf(year.year()));
            }
            if (year.type() == 4) {
                international.add(String.valueOf(year.year()));
            }
            cumulative = Math.max(cumulative, year.cumulativeIntensity());
        }
        return (wars.isEmpty() ? "" : " War (1,000 deaths) in " + String.join(", ", wars) + ".")
                + (international.isEmpty() ? "" : " Internationalised in " + String.join(", ", international) + ".")
                + (cumulative == 1 ? " Over 1,000 deaths in all." : "");
    }

    private void dyad(DyadHistory dyad, String indent) {
        line("");
        verdict(indent, dyad.verdict());
        List<String> years = new ArrayList<>();
        for (DyadYear year : dyad.years().values()) {
            years.add(year(year));
        }
        paragraph(indent + IN, String.join(" · ", years));
        paragraph(
                indent + IN,
                "Behind it: "
                        + String.join(
                                ", ",
                                dyad.verdict().evidence().stream()
                                        .map(this::withClaims)
                                        .toList()));
    }

    private String withClaims(String event) {
        List<String> claims = report.claims().getOrDefault(event, List.of());
        return claims.isEmpty() ? event : event + " (" + String.join(" ", claims) + ")";
    }

    private String year(DyadYear year) {
        Deaths deaths = year.deaths();
        String range = deaths.low() == deaths.best() && deaths.high() == deaths.best()
                ? ""
                : " (" + deaths.low() + "–" + deaths.high() + ")";
        String open = report.frame().openYear().filter(o -> o == year.year()).isPresent() ? ", not yet over" : "";
        String mark = year.active(Estimate.BEST) ? "" : ", below 25";
        return year.year() + ": " + deaths.best() + range + mark + open;
    }

    private void actors() {
        if (report.sides().isEmpty()) {
            return;
        }
        line("");
        line("ACTORS");
        line("");
        for (SideHistory side : report.sides()) {
            List<String> former = side.formers().stream()
                    .map(one -> one.name() + " until " + one.until())
                    .toList();
            String names = former.isEmpty() ? "" : " (" + String.join(", ", former) + ")";
            Verdict verdict = side.verdict();
            paragraph(
                    IN,
                    side.side().name() + names + ": " + verdict.standing().words() + "; " + verdict.words()
                            + holds(verdict));
        }
    }

    private static String holds(Verdict verdict) {
        if (verdict.holds()) {
            return ".";
        }
        List<String> other = new ArrayList<>();
        for (Map.Entry<Estimate, Standing> entry : verdict.byEstimate().entrySet()) {
            if (entry.getKey() != Estimate.BEST && entry.getValue() != verdict.standing()) {
                other.add("by the " + entry.getKey().word() + " figures: "
                        + entry.getValue().words());
            }
        }
        return ". Does not hold under all figures"
                + (other.isEmpty() ? ": another ending" : ": " + String.join("; ", other)) + ".";
    }

    private void verdict(String indent, Verdict verdict) {
        line(indent + verdict.subject() + ": " + verdict.standing().words().toUpperCase(Locale.ROOT));
        String holds = verdict.holds() ? ". Holds under the low and the high figures." : holds(verdict);
        String words = verdict.words();
        paragraph(indent + IN, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + holds);
    }

    private void foot() {
        long quiet = report.conflicts().stream()
                .flatMap(conflict -> conflict.dyads().stream())
                .filter(dyad -> !dyad.everActive())
                .count();
        line("");
        if (quiet > 0) {
            line(quiet + " more dyads never reached " + DyadYear.ACTIVE + " deaths in a year.");
        }
        report.leftOut()
                .forEach((why, n) -> line((n == 1 ? "1 event" : n + " events") + " counted for no dyad: " + why + "."));
        paragraph(
                "",
                "By UCDP's rules: active is a calendar year with 25 deaths or more, an episode ends when a year is not; "
                        + "figures are best (low–high). (unchecked) is an entry of the registry that nobody has compared "
                        + "with a document.");
    }

    private void paragraph(String indent, String words) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(indent);
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
