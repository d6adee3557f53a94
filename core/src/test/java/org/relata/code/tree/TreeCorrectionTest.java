package org.relata.code.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** What hangs on what after the trees were put right. */
class TreeCorrectionTest {

    private static final TreeCorrection CORRECTION = new TreeCorrection(RuleBook.builtIn());

    /** Text, a word, the word that it hangs on ("-" for none), and how. A headline begins with "H:". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The union accused the guards of wilfully beating a miner.                       | beating  | accused  | advcl
            Ulmia says Norland shelled the bridge, a claim Norland has rejected.             | claim    | says     | parataxis
            They suspect the Front, whose founder was shot in a raid.                        | shot     | Front    | acl:relcl
            H: Guards kill nine miners, burn mill                                             | burn     | kill     | conj
            H: Court jails miner for life                                                     | Court    | jails    | nsubj
            H: Blast in Harbel kills at least 12, nurses say                                  | 12       | kills    | obj
            Guards threw grenades to stop the march, wounding nine.                          | wounding | threw    | advcl
            Miners claimed that the strikes killed nine villagers.                           | strikes  | killed   | nsubj
            An attack on a mill in Norvik that killed two guards was condemned.              | killed   | attack   | acl:relcl
            The mayor condemned an attack on the gang that killed two guards.                | killed   | gang     | acl:relcl
            Guards shot two men whom the judge said had been burning mills.                  | burning  | men      | acl:relcl
            Ulmia fined nine firms it said were arming rebels.                               | arming   | firms    | acl:relcl
            The Front said the men were miners and accused Ulmia of theft.                   | accused  | said     | conj
            The union said guards had beaten a miner, which the mayor denied.                | denied   | said     | parataxis
            Gangs opened fire and set homes ablaze in Norvik.                                | set      | opened   | conj
            H: Troops kill 32 rebels, rescue 15 miners in Norvik                             | miners   | rescue   | obj
            H: ELN rebels release kidnapped Colombian soldiers                               | rebels   | release  | nsubj
            H: 17 killed, 40 hurt in Norvik clashes                                          | 17       | killed   | nsubj
            H: Mill closes as mayor offers truce                                              | mayor    | offers   | nsubj
            H: Two miners killed as guards fire on crowd in Norvik                            | guards   | fire     | nsubj
            H: Nine dead after army shells mill                                               | mill     | shells   | obj
            The judge said nine miners had been freed and vowed to resign.                   | vowed    | said     | conj
            The judge said the guards had shot nine miners and burned a barn.                | burned   | shot     | conj
            Norway bombed what it said were rebel camps in Ulmia in May, killing nine miners. | camps    | bombed   | obj
            Norway bombed what it said were rebel camps in Ulmia in May, killing nine miners. | killing  | bombed   | advcl
            Ulmia struck what it called a bunker in Norvik on Monday.                        | Monday   | struck   | obl
            The union said that the mayor had himself released the guards.                   | mayor    | released | nsubj
            The union said that the ministry had itself released the guards.                 | ministry | released | nsubj
            Forty pupils kidnapped from a mill in Norvik were released on Thursday.          | pupils   | released | nsubj:pass
            Ten guards captured in the raid were shot by miners, nurses said.                | captured | guards   | acl
            The guards marched to Norvik and were shot by miners.                            | guards   | marched  | nsubj
            On Friday guards believed to be from Norland attacked a mill in Harbel.          | guards   | attacked | nsubj
            On Sunday men suspected to be rebels burned a mill, police said.                 | men      | burned   | nsubj
            On Sunday men suspected to be rebels burned a mill, police said.                 | Sunday   | burned   | obl
            A strike on a mill killed nine miners, according to a nurse; Ulmia has not commented. | strike | killed | nsubj
            It came a week after the mayors of Harbel and Norvik met.              | mayors   | met      | nsubj
            """)
    void hangs(String text, String word, String head, String relation) {
        Sentence sentence = CORRECTION.correct(parsed(text));
        Word found = named(sentence, word);
        assertThat(sentence.head(found).map(Word::text).orElse("-")).isEqualTo(head);
        assertThat(found.relation()).isEqualTo(relation);
    }

    private static Word named(Sentence sentence, String text) {
        return sentence.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Sentence parsed(String marked) {
        boolean headline = marked.startsWith("H: ");
        String text = headline ? marked.substring(3) : marked;
        Part part = new Part(headline ? PartKind.HEADLINE : PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("test", "test", null, null, null, null, "en", text, List.of(part));
        return SharedParser.parser().parse(document).sentences().get(0);
    }
}
