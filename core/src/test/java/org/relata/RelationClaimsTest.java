package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.parse.SharedParser;

/** Ties as claims: since when they hold, how sure they are, and both ends put to somebody. */
class RelationClaimsTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static List<Claim> all(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document(
                "test", "test", null, null, null, Published.parse("2025-05-19"), "en", text, List.of(body));
        return PIPELINE.code(document).claims();
    }

    private static List<Claim> claims(String text) {
        return all(text).stream()
                .filter(claim -> claim.kind().equals("relation"))
                .toList();
    }

    /** Sentence, then of its first tie: the type, start and finish, how the start is known, certainty and status. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karim Saleh has led the Northern Front since 2014. | leads 2014-01-01 - asserted CT+ asserted
            Karim Saleh was interior minister until 2023. | holds-office - 2023-12-31 first-cited CT+ asserted
            Karim Saleh was governor of Homs from 2005 to 2011. | holds-office 2005-01-01 2011-12-31 asserted CT+ asserted
            Karim Saleh became defence minister in 2018. | holds-office 2018-01-01 2018-12-31 asserted CT+ asserted
            Karim Saleh took over as leader of the Northern Front in June 2019. | leads 2019-06-01 2019-06-30 asserted CT+ asserted
            The Northern Front split from the Levant Brigade in 2016. | split-from 2016-01-01 2016-12-31 asserted CT+ asserted
            In 2015 Sonoran president Karim Saleh extended the embargo. | holds-office - - first-cited CT+ asserted
            Karim Saleh, head of the Northern Council between 2010 and 2014, denied it. | leads 2010-01-01 2014-12-31 asserted CT+ asserted
            The Northern Front has been on the UN sanctions list since 2014. | designated-by 2014-01-01 - asserted CT+ asserted
            The Northern Front has been hostile to the Levant Brigade since 2013. | opposes 2013-01-01 - asserted CT+ asserted
            Karim Saleh resigned as governor of Homs on 3 May 2024. | holds-office 2024-05-03 2024-05-03 first-cited CT+ asserted
            Karim Saleh is not a member of the Northern Front. | member-of - - first-cited CT- denied
            Karim Saleh may be the leader of the Northern Front. | leads - - first-cited PS+ hypothetical
            Karim Saleh is allegedly the leader of the Northern Front. | leads - - first-cited PS+ unconfirmed
            Karim Saleh will become defence minister in July. | holds-office 2025-07-01 2025-07-31 asserted CT+ planned
            There is no Northern Brigade. | exists - - first-cited CT- denied
            There is no Levant Front, there is no Northern Brigade. | exists - - first-cited CT- denied
            There may be no Northern Brigade. | exists - - first-cited PS- denied
            The Northern Brigade no longer exists. | exists - - first-cited CT- denied
            The Northern Brigade ceased to exist in 2017. | exists 2017-01-01 2017-12-31 first-cited CT- denied
            The Northern Brigade still exists. | exists - - first-cited CT+ asserted
            The Northern Brigade is not a myth, he said. | exists - - first-cited CT+ asserted
            The Northern Brigade is a myth, he said. | exists - - first-cited CT- denied
            Does the Northern Brigade exist? | exists - - first-cited Uu question
            Karim Saleh no longer leads the Northern Brigade. | leads - - first-cited CT- denied
            If elected, Karim Saleh would become president. | holds-office - - first-cited Uu hypothetical
            """)
    void tellsSinceWhenAndHowSure(String sentence, String expected) {
        assertThat(line(claims(sentence).get(0))).isEqualTo(expected);
    }

    /** What is meant is a tie and no act yet; what is done is an act and not told again as a tie. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ulmia is committed to defeating the Northern Brigade. | opposes
            The rebels have vowed to topple the government. | opposes
            The Levant Front is fighting the Northern Brigade. | opposes
            Ulmia began its war against the Northern Brigade in 2014. | ASSAULT
            """)
    void oneClaimForOneTrigger(String sentence, String type) {
        assertThat(all(sentence))
                .filteredOn(claim -> claim.trigger().span().begin() > sentence.indexOf(' '))
                .filteredOn(claim -> List.of("opposes", "ASSAULT")
                        .contains(String.valueOf(claim.codes().type())))
                .extracting(claim -> claim.codes().type())
                .containsExactly(type);
    }

    /** A surname of whoever led a state, in a document of no date. */
    @Test
    void undatedDocumentsAreCodedToo() {
        String text = "Prime Minister Abadi thanked the army.";
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("test", "test", null, null, null, null, "en", text, List.of(body));
        assertThat(PIPELINE.code(document).claims()).isNotEmpty();
    }

    @Test
    void anEndOfAnOfficeIsACue() {
        Claim claim = claims("Karim Saleh resigned as governor of Homs.").get(0);
        assertThat(claim.cues()).extracting(cue -> cue.text()).contains("resigned");
        assertThat(claim.background()).isTrue();
    }

    /** Whose ally, and what its groups are parts of, nobody can say. */
    @Test
    void nobodyIsTiedToHimselfOrToASpeakerWhoIsNotKnown() {
        assertThat(claims("We thank our ally Ulmia.")).isEmpty();
        Claim part = claims("The Levant Brigade was named as one of its constituent groups.")
                .get(0);
        assertThat(texts(part.recipients())).isEqualTo("its");
    }

    /** Only bodies of people are said to exist or not: by what the registry knows, else by their names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no Plan B.",
                "There is no Putin.",
                "The threat no longer exists.",
            })
    void nothingElseExists(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no Alqaeda. | img-al-qaeda
            The FSA does not exist. | syr-fsa
            ISIS is a myth. | img-isis
            """)
    void whoDoesNotExist(String sentence, String actor) {
        Claim claim = claims(sentence).get(0);
        assertThat(claim.actors()).extracting(Participant::actor).containsExactly(actor);
        assertThat(claim.recipients()).isEmpty();
    }

    /** An agent is told by where he belongs, also where spelling mistakes tear the sentence apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fund called Northern Council was set up by our friend in the Ministry of Interior in Saudi Arabia.",
                "Rifles came from charity called Harbour Leage set up by a close friend in now the Ministry of Interior of Saudi Arabia.",
            })
    void aFriendInTheMinistryIsTheMinistrys(String sentence) {
        Claim claim = claims(sentence).stream()
                .filter(one -> "founded-by".equals(one.codes().type()))
                .findFirst()
                .orElseThrow();
        assertThat(claim.recipients()).extracting(Participant::actor).containsExactly("sau-interior-ministry");
        assertThat(claim.recipients().get(0).via()).contains(" → the Ministry of Interior");
    }

    private static String line(Claim claim) {
        TimeSpan time = claim.time();
        String start = time == null || time.start() == null ? "-" : time.start().toString();
        String finish =
                time == null || time.finish() == null ? "-" : time.finish().toString();
        return claim.codes().type() + " " + start + " " + finish + " " + claim.sinceKind() + " "
                + claim.certainty().code() + " " + claim.status().word();
    }

    private static String texts(List<Participant> participants) {
        return participants.stream().map(Participant::text).collect(Collectors.joining(", "));
    }
}
