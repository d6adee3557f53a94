package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

class ActorResolverTest {

    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 19);

    private final ActorResolver resolver = ActorResolver.builtIn();

    /** A sentence of blank-separated words, each hanging on the first, and the mention of words first..last. */
    private static Mention mention(String text, int first, int last, String relation, Name... names) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int index = words.size();
            Span span = new Span(at, at + word.length());
            words.add(new Word(index, span, word, word, index == last ? "NNP" : "NN", index == 0 ? -1 : 0, relation));
            at += word.length() + 1;
        }
        Span all = new Span(0, text.length());
        Part part = new Part(PartKind.BODY, all, null, null);
        Sentence sentence = new Sentence(0, part, all, words, List.of(names));
        Span span = words.get(first).span().cover(words.get(last).span());
        return new Mention(sentence, words.get(last), span);
    }

    @Test
    void aSurnameMeansTheFullNameOfTheDocument() {
        String text = "Khaled Mashal spoke before Mashal left";
        Mention surname = mention(text, 4, 4, "nsubj", new Name(0, 1, "PERSON"));
        DocumentNames names = DocumentNames.of(text, List.of(surname.sentence()));
        assertThat(names.fullName("Mashal")).contains("Khaled Mashal");
        Participant who = resolver.resolve(surname, text, LocalDate.of(2010, 1, 1), names);
        assertThat(who.actor()).isEqualTo("pse-khaled-meshaal");
    }

    @Test
    void anAcronymMeansWhatTheDocumentSaysItMeans() {
        DocumentNames names =
                DocumentNames.of("The Movement for Democratic Change (MDC) met. So did the MDC.", List.of());
        assertThat(names.expansion("MDC")).contains("Movement for Democratic Change");
        assertThat(DocumentNames.of("Fighters of Hayat Tahrir al-Sham (HTS) left.", List.of())
                        .expansion("HTS"))
                .contains("Hayat Tahrir al-Sham");
    }

    @Test
    void aCapitalActsOnlyWhereTheGrammarLetsIt() {
        String text = "Damascus denied it";
        assertThat(resolver.resolve(mention(text, 0, 0, "nsubj"), text, MAY_2025, DocumentNames.none())
                        .actor())
                .isEqualTo("syr-government-transition");
        Participant place = resolver.resolve(mention(text, 0, 0, "obl"), text, MAY_2025, DocumentNames.none());
        assertThat(place.actor()).isNull();
        assertThat(place.country()).isEqualTo("SYR");
    }

    @Test
    void theArmyIsThatOfTheCountryWhoseArmedGroupIsNamed() {
        String text = "The army fought the Rapid Support Forces and the RSF again";
        Mention army = mention(text, 0, 1, "nsubj");
        DocumentNames names = DocumentNames.of(text, List.of(army.sentence()));
        assertThat(resolver.resolve(army, text, MAY_2025, names).actor()).isEqualTo("sdn-military");

        String everywhere = "The army fought the Islamic State and ISIS again";
        Mention other = mention(everywhere, 0, 1, "nsubj");
        DocumentNames none = DocumentNames.of(everywhere, List.of(other.sentence()));
        assertThat(resolver.resolve(other, everywhere, MAY_2025, none).actor()).isNull();
    }

    private static ActorMatch meant(String phrase) {
        return ActorNames.best(ActorNames.builtIn().lookup(phrase, MAY_2025)).orElseThrow();
    }

    @Test
    void whoSpeaksForOrComesFromAGroupIsOfIt() {
        assertThat(meant("a spokesman for the rebels").sectors()).containsExactly("REB");
        assertThat(meant("fighters from the Islamic State").actor()).isEqualTo("img-isis");
        assertThat(meant("a bandit leader").sectors()).containsExactly("CRM");
    }

    @Test
    void theOfficeOfThePhraseIsKept() {
        String text = "Interior Minister Anas Khattab spoke";
        Participant who = resolver.resolve(mention(text, 0, 3, "nsubj"), text, MAY_2025, DocumentNames.none());
        assertThat(who.actor()).isEqualTo("syr-anas-khattab");
        assertThat(who.kind()).isEqualTo("person");
        assertThat(who.post()).isEqualTo("Interior Minister");
    }

    @Test
    void aNameRunsOnBehindItsHead() {
        String text = "Fighters of al-Qaeda in Iraq (AQI) fled";
        Mention mention = mention(text, 2, 2, "nmod");
        assertThat(resolver.resolve(mention, text, LocalDate.of(2005, 6, 1), DocumentNames.none())
                        .actor())
                .isEqualTo("irq-aqi");
        Mention whole = mention(text, 2, 5, "nmod");
        assertThat(resolver.resolve(whole, text, LocalDate.of(2005, 6, 1), DocumentNames.none())
                        .actor())
                .isEqualTo("irq-aqi");
    }

    @Test
    void anOfficeWithoutACountryIsThatOfTheDocumentsCountry() {
        String text = "the interior minister spoke in Damascus of Syrian police";
        Mention minister = mention(text, 0, 2, "nsubj");
        DocumentNames syrian = DocumentNames.of(text, List.of(minister.sentence()));
        assertThat(resolver.resolve(minister, text, MAY_2025, syrian).actor()).isEqualTo("syr-anas-khattab");
        assertThat(resolver.resolve(minister, text, MAY_2025, DocumentNames.none())
                        .actor())
                .isNull();
        assertThat(resolver.resolve(mention(text, 8, 8, "nmod"), text, MAY_2025, syrian)
                        .actor())
                .isEqualTo("syr-police");
    }

    @Test
    void aLocalNameMeansTheGroupOfTheDocumentsCountry() {
        String text = "the National Front fought in Sudan";
        Mention front = mention(text, 1, 2, "nsubj");
        LocalDate day = LocalDate.of(1976, 7, 3);
        DocumentNames sudanese = DocumentNames.of(text, List.of(front.sentence()));
        assertThat(resolver.resolve(front, text, day, sudanese).actor()).isEqualTo("sdn-national-front");
        assertThat(resolver.resolve(front, text, day, DocumentNames.none()).actor())
                .isNull();
    }

    @Test
    void aSurnameOfTheDocumentIsNobodyElses() {
        String text = "Michael Brown was shot before Brown died";
        Mention surname = mention(text, 5, 5, "nsubj", new Name(0, 1, "PERSON"));
        DocumentNames names = DocumentNames.of(text, List.of(surname.sentence()));
        assertThat(resolver.resolve(surname, text, LocalDate.of(2009, 1, 1), names)
                        .actor())
                .isNull();
    }

    @Test
    void whatReadersCommentSaysNothingOfTheArticlesCountry() {
        String text = "the army of America and the American army and Syrian police";
        Mention army = mention(text, 0, 1, "nsubj");
        Part comment = new Part(PartKind.COMMENT, new Span(0, text.length()), "x", null);
        Sentence said = new Sentence(0, comment, comment.span(), army.sentence().words(), List.of());
        assertThat(DocumentNames.of(text, List.of(said)).countries().main()).isNull();
        assertThat(DocumentNames.of(text, List.of(army.sentence())).countries().main())
                .isEqualTo("USA");
    }
}
