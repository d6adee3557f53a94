package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;

/**
 * Did the war ever end, or did the participants simply change? Invented events of the wars in Syria, 2011 to 2025, with the
 * regimes and the lineage of the built-in registry.
 */
class SyriaWarsTest {

    private static final ConflictReport REPORT = ask("Syria", "2025-12-31");

    private static ConflictReport ask(String subject, String to) {
        EventLines events = new EventLines(Path.of("..", "examples", "events", "syria.jsonl"));
        Frame frame = new Frame(null, LocalDate.parse(to));
        Subject meant = Subject.of(subject, ActorNames.builtIn(), frame.to());
        Conflicts conflicts = new Conflicts(Registry.builtIn());
        ConflictReport report = conflicts.report(meant, conflicts.record(events, meant.query(frame)), frame);
        return report.withClaims(events.claims(report.evidence()));
    }

    private static DyadHistory dyad(ConflictReport report, String id) {
        return report.dyad(id).orElseThrow(() -> new AssertionError("no dyad " + id));
    }

    private static SideHistory side(String id) {
        return REPORT.side(id).orElseThrow(() -> new AssertionError("no side " + id));
    }

    @Test
    void theConflictContinuesWithOtherParticipants() {
        ConflictHistory war = REPORT.main().orElseThrow();

        assertThat(war.name()).isEqualTo("Government of Syria against armed groups");
        assertThat(war.verdict().standing()).isEqualTo(Standing.WITH_OTHERS);
        assertThat(war.verdict().holds()).isTrue();
        assertThat(war.verdict().words())
                .contains("now between Government of Syria - Islamic State")
                .contains("held by Assad government and, since 2024-12-08, by Syrian transitional government")
                .contains("Hayat Tahrir al-Sham left it by victory of side B (2024-12-08)");
        assertThat(war.course().episodes()).containsExactly(new Episode(1, 2011, 2025, false));
    }

    @Test
    void theDyadWithHtsEndedByItsVictory() {
        DyadHistory dyad = dyad(REPORT, "syr:syr-hts");
        Ending ending = dyad.course().ending();

        assertThat(dyad.verdict().standing()).isEqualTo(Standing.ENDED);
        assertThat(ending).isNotNull();
        assertThat(ending.outcome()).isEqualTo(Outcome.VICTORY_B);
        assertThat(ending.outcome().code()).isEqualTo(4);
        assertThat(ending.day()).isEqualTo("2024-12-08");
        assertThat(ending.evidence()).anyMatch(entry -> entry.contains("registry/syria.yaml:"));
        assertThat(dyad.course().episodes())
                .containsExactly(new Episode(1, 2017, 2020, true), new Episode(2, 2023, 2024, true));
        assertThat(dyad.years()).doesNotContainKey(2025);
    }

    @Test
    void theDyadWithIsContinuesUnderANewGovernment() {
        DyadHistory dyad = dyad(REPORT, "syr:img-isis");
        Regime handover = dyad.handover();

        assertThat(dyad.verdict().standing()).isEqualTo(Standing.WITH_OTHERS);
        assertThat(handover).isNotNull();
        assertThat(handover.name()).isEqualTo("Syrian transitional government");
        assertThat(handover.leader()).isEqualTo("syr-hts");
        assertThat(dyad.years().get(2025).deaths()).isEqualTo(new Deaths(27, 33, 43));
        assertThat(dyad.course().episodes()).containsExactly(new Episode(1, 2013, 2025, false));
    }

    @Test
    void htsChangedFromSideBToSideA() {
        SideHistory hts = side("syr-hts");

        assertThat(hts.change()).isNotNull();
        assertThat(hts.change().day()).isEqualTo("2024-12-08");
        assertThat(hts.change().as().name()).isEqualTo("Government of Syria");
        assertThat(hts.roles())
                .anySatisfy(role -> {
                    assertThat(role.dyad()).isEqualTo("syr:syr-hts");
                    assertThat(role.letter()).isEqualTo("B");
                })
                .anySatisfy(role -> {
                    assertThat(role.dyad()).isEqualTo("syr:img-isis");
                    assertThat(role.letter()).isEqualTo("A");
                    assertThat(role.first()).isEqualTo(2024);
                });
    }

    @Test
    void aRenamedGroupKeepsItsDyadAndAMergerMakesANewOne() {
        DyadHistory front = dyad(REPORT, "syr:syr-jfs");
        SideHistory side = side("syr-jfs");

        assertThat(front.years().keySet()).containsExactly(2012, 2013, 2014, 2015, 2016);
        assertThat(front.course().ending()).isNotNull();
        assertThat(front.course().ending().outcome()).isEqualTo(Outcome.ACTOR_CEASED);
        assertThat(side.formers())
                .containsExactly(new SideHistory.Former("Jabhat al-Nusra", LocalDate.parse("2016-07-28")));
        assertThat(REPORT.successions())
                .anyMatch(one -> one.kind() == Succession.Kind.JOIN
                        && one.from().id().equals("syr-jfs")
                        && one.to().id().equals("syr-hts"));
    }

    @Test
    void helpFromAnotherGovernmentInternationalisesTheYear() {
        ConflictHistory war = REPORT.main().orElseThrow();

        assertThat(war.years().get(2014).type()).isEqualTo(3);
        assertThat(war.years().get(2015).type()).isEqualTo(4);
        assertThat(war.years().get(2015).allies()).extracting(Side::id).containsExactly("rus");
    }

    @Test
    void deathsOfAPartAreNotAddedToThoseOfTheWhole() {
        assertThat(dyad(REPORT, "syr:syr-syrian-insurgents")
                        .years()
                        .get(2015)
                        .deaths()
                        .best())
                .isEqualTo(410);
    }

    @Test
    void aYearThatIsNotOverIsMarked() {
        ConflictReport spring = ask("Syria", "2025-06-30");
        DyadHistory dyad = dyad(spring, "syr:img-isis");

        assertThat(spring.frame().openYear()).contains(2025);
        assertThat(dyad.verdict().standing().goesOn()).isTrue();
        assertThat(dyad.verdict().words()).contains("2025 is not yet over (15 deaths so far)");
    }

    @Test
    void theDayBeforeTheTakeoverNothingHadEnded() {
        ConflictReport before = ask("Syria", "2024-12-07");

        assertThat(dyad(before, "syr:syr-hts").verdict().standing()).isEqualTo(Standing.CONTINUING);
        assertThat(before.side("syr-hts").orElseThrow().change()).isNull();
    }

    @Test
    void askedForAnActorItsLineIsShownAndWhatItDidAsTheGovernment() {
        ConflictReport hts = ask("HTS", "2025-12-31");

        assertThat(hts.dyad("syr:syr-jfs")).isPresent();
        assertThat(hts.dyad("syr:syr-syrian-insurgents")).isEmpty();
        assertThat(dyad(hts, "syr:img-isis").years().keySet()).containsExactly(2025);
    }

    @Test
    void theClaimsBehindAVerdictAreNamed() {
        String event = dyad(REPORT, "syr:img-isis").years().get(2025).evidence().get(0);

        assertThat(REPORT.claims().get(event)).hasSize(2);
    }
}
