package org.relata.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.relata.resolve.actor.Entry;
import org.relata.resolve.actor.HistoryFact;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;

/** An actor as lines for a person. A fact that nobody checked against a document ends on a question mark. */
final class ActorText {

    private final ActorView view;
    private final StringBuilder text = new StringBuilder();

    private ActorText(ActorView view) {
        this.view = view;
    }

    static String of(ActorView view, boolean history) {
        ActorText lines = new ActorText(view);
        lines.asOf();
        if (history) {
            lines.history();
        }
        return lines.text.toString();
    }

    private void asOf() {
        line(view.then().name() + "  (" + view.then().actor().id() + ", "
                + view.then().actor().kind().word() + ")");
        line("as of " + view.day() + "; ? = not checked against a document");
        field("codes", view.codes().isEmpty() ? "none" : String.join(" ", view.codes()));
        field("names", String.join(" · ", view.names()));
        fields("office", view.offices(), this::office);
        fields(
                "member of",
                view.memberships(),
                in -> view.nameOf(in.of())
                        + (in.role() == null ? "" : ", " + in.role())
                        + dates(in.period())
                        + mark(in.entry()));
        fields(
                "leads",
                view.leads(),
                lead -> view.nameOf(lead.actor())
                        + (lead.post() == null ? "" : " as " + lead.post())
                        + dates(lead.period()));
        fields(
                "listed by",
                view.designations(),
                listed -> view.nameOf(listed.authority())
                        + (listed.list() == null ? "" : ": " + listed.list())
                        + dates(listed.period())
                        + mark(listed.entry()));
        fields("lineage", view.lineage(), this::lineage);
    }

    private String office(Office office) {
        boolean own = office.holder().equals(view.then().actor().id());
        String what = own
                ? office.post() + " of " + view.nameOf(office.of())
                : office.post() + ": " + view.nameOf(office.holder());
        String cited = office.start() == Office.Start.FIRST_CITED ? ", first cited then" : "";
        return what + dates(office.period()) + cited + mark(office.entry());
    }

    private String lineage(Lineage link) {
        String other = link.other();
        String what =
                view.nameOf(link.actor()) + " " + link.type().word() + (other == null ? "" : " " + view.nameOf(other));
        return (link.date() == null ? "" : link.date() + "  ") + what + mark(link.entry());
    }

    private void history() {
        line("history");
        for (HistoryFact fact : view.history()) {
            String note = fact.note() == null ? "" : " (" + fact.note() + ")";
            line(String.format(
                    "  %-24s %-12s %s%s%s", span(fact.period()), fact.kind(), what(fact), note, mark(fact.entry())));
        }
    }

    private String what(HistoryFact fact) {
        String of = fact.with();
        return fact.kind().equals("office") && of != null ? fact.what() + " of " + view.nameOf(of) : fact.what();
    }

    private static String span(Period period) {
        if (period.undated()) {
            return "";
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from + " ") + "–" + (to == null ? "" : " " + to);
    }

    private static String dates(Period period) {
        return period.undated() ? "" : "  " + span(period).strip();
    }

    private static String mark(Entry entry) {
        return entry.checked() ? "" : " ?";
    }

    private <T> void fields(String label, List<T> values, Function<T, String> line) {
        String shown = label;
        for (T value : values) {
            field(shown, line.apply(value));
            shown = "";
        }
    }

    private void field(String label, String value) {
        line(String.format("  %-10s %s", label, value));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
