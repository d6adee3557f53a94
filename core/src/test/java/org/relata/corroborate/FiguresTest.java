package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relata.model.Certainty;
import org.relata.model.Figure;
import org.relata.model.Participant;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.Toll;
import org.relata.resolve.actor.Registry;

/** docs/decisions/0017-figures.md by example. */
class FiguresTest {

    private static final Participant ARMY = Report.known("syr-military", "Syrian army", "organ", "MIL");
    private static final Participant SOLDIERS = Report.described("soldiers", "organ", "SYR", "MIL");
    private static final Participant CIVILIANS = Report.described("civilians", "population", "SYR", "CVL");
    private static final Participant RESIDENTS = Report.described("residents", "population", "SYR", "CVL");
    private static final Participant MEDICS = Report.described("medics", "population", "SYR", "MED");

    private static Report raid(String claim) {
        return Report.of(claim);
    }

    private static List<Statement> killed(Report... reports) {
        Registry registry = Registry.builtIn();
        ActorLines lines = new ActorLines(registry);
        List<Prepared> claims = Stream.of(reports)
                .map(Report::told)
                .map(telling -> Prepared.of(telling, lines, FeatureTable.builtIn(), WordTable.builtIn()))
                .toList();
        return StatementReading.of(
                new Evidence(Origins.of(claims, new Voices(registry, lines), PublisherReliability.none())),
                "killed",
                new TollSides(lines, new Dyad(null, null, false)),
                Set.of());
    }

    private static Figure figure(Report... reports) {
        return FigureRule.RELATA.apply(killed(reports));
    }

    @Test
    void bestIsWhatMostOriginsSay() {
        assertThat(figure(
                        raid("a").source("say", ARMY).killed(7),
                        raid("b").source("say", RESIDENTS).killed(9),
                        raid("c").source("say", MEDICS).killed(9)))
                .isEqualTo(new Figure(7, 9, 9, false));
    }

    @Test
    void ofEqualsTheLowestIsBest() {
        assertThat(figure(
                        raid("a").by("Post").killed(7), raid("b").by("Gazette").killed(4)))
                .isEqualTo(new Figure(4, 4, 7, false));
    }

    @Test
    void onePublishersNewerFigureReplacesItsOlderOne() {
        assertThat(figure(
                        raid("a").by("Post").on("2025-05-18").killed(3),
                        raid("b").by("Post").on("2025-05-19").killed(8)))
                .isEqualTo(new Figure(8, 8, 8, false));
    }

    @Test
    void aNewerFigureThatIsOnlyLooserDoesNot() {
        assertThat(figure(
                        raid("a").by("Post").on("2025-05-18").killed(12),
                        raid("b").by("Post").on("2025-05-19").killedAtLeast(10)))
                .isEqualTo(new Figure(10, 12, 12, true));
    }

    @Test
    void twoPapersThatQuoteTheArmyAreOneFigure() {
        List<Statement> said = killed(
                raid("a").by("Post").source("say", ARMY).killed(7),
                raid("b").by("Gazette").source("say", ARMY).killed(7));

        assertThat(said).extracting(Statement::origin).containsOnly("syr-military");
        assertThat(FigureRule.RELATA.apply(said)).isEqualTo(new Figure(7, 7, 7, false));
    }

    @Test
    void partsAreNotAddedAndOtherScopesDoNotCount() {
        assertThat(figure(raid("a")
                        .killed(7)
                        .toll("killed", 5, CIVILIANS, 0, "event")
                        .toll("killed", 500_000, null, null, "conflict")))
                .isEqualTo(new Figure(7, 7, 7, false));
    }

    @Test
    void whatOneClaimTellsOfTwoGroupsIsAdded() {
        assertThat(figure(raid("a")
                        .toll("killed", 3, SOLDIERS, null, "event")
                        .toll("killed", 2, CIVILIANS, null, "event")))
                .isEqualTo(new Figure(5, 5, 5, false));
    }

    @Test
    void anOpenFigureLeavesTheHighEndOpen() {
        assertThat(figure(raid("a").by("Post").killedAtLeast(12))).isEqualTo(new Figure(12, null, null, true));
    }

    @Test
    void nobodyHurtIsANoughtButNoSoldiersIsNot() {
        Report nobody =
                raid("a").by("Post").sure(Certainty.CT_MINUS, Status.DENIED).killed(0);
        Report noSoldiers = raid("b")
                .by("Gazette")
                .sure(Certainty.CT_MINUS, Status.DENIED)
                .toll("killed", 0, SOLDIERS, null, "event");

        assertThat(killed(nobody, noSoldiers)).extracting(Statement::origin).containsExactly("Post");
    }

    @Test
    void acledTakesTheMostConservative() {
        Toll dozens = new Toll("killed", 24, null, null, "dozens", new Span(0, 0), null, null, "event");

        assertThat(FigureRule.ACLED.apply(killed(
                        raid("a").by("Post").killed(30), raid("b").by("Gazette").toll(dozens))))
                .isEqualTo(new Figure(12, 12, 12, false));
    }

    @Test
    void ucdpLeavesOutWhatIsOnlyAlleged() {
        assertThat(FigureRule.UCDP.apply(killed(
                        raid("a").by("Post").killed(8),
                        raid("b").by("Gazette").killed(40).sure(Certainty.CT_PLUS, Status.UNCONFIRMED))))
                .isEqualTo(new Figure(8, 8, 8, false));
    }
}
