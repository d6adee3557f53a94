package org.relata.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relata.model.Document;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.text.Spaces;

/**
 * The default parser: NLP4J 1.1.3 (Apache-2.0), with its ClearNLP labels turned into Universal Dependencies.
 *
 * <p>Holds about 100 MB of heap and maps 470 MB; make one for each process and share it between threads.
 */
public final class Nlp4jParser implements Parser {

    /** A sentence of more words than this is parsed in pieces: a list of names a page long is no sentence. */
    private static final int LONGEST = 200;

    private final Nlp4jModel model;
    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final SentenceSplitter splitter = SentenceSplitter.builtIn();
    private final CaseRestorer restorer;

    private Nlp4jParser(Nlp4jModel model) {
        this.model = model;
        this.restorer = new CaseRestorer(splitter, model.cases(), KnownNames::builtIn);
    }

    /**
     * Loads the model from the user's cache, making the cache where it is missing.
     *
     * @throws org.relata.RelataException when the cache can be neither read nor made
     */
    public static Nlp4jParser load(ModelProgress progress) {
        return load(ModelFolder.ofUser(), progress);
    }

    /** The same with the cache in this folder. */
    public static Nlp4jParser load(Path folder, ModelProgress progress) {
        return new Nlp4jParser(Nlp4jModel.load(new ModelCache(folder, progress)));
    }

    @Override
    public ParsedDocument parse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Part part : document.parts()) {
            PartText text = PartText.of(document.text(), part, restorer);
            for (Span span : splitter.split(text.shown(), text.whole())) {
                parseSentence(text, span, sentences);
            }
        }
        return new ParsedDocument(document, sentences);
    }

    private void parseSentence(PartText text, Span span, List<Sentence> sentences) {
        List<Token> tokens = tokenizer.tokenize(Spaces.plain(span.of(text.shown())));
        for (int from = 0; from < tokens.size(); from += LONGEST) {
            List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
            sentences.add(parsePiece(text, span.begin(), piece, sentences.size()));
        }
    }

    private Sentence parsePiece(PartText text, int offset, List<Token> tokens, int index) {
        NLPNode[] nodes = nodes(tokens);
        model.process(nodes);
        List<RawWord> raw = rawWords(text.shown(), offset, tokens, nodes);
        List<RawWord> joined = HyphenatedNames.join(raw, text.shown());
        List<RawWord> placed =
                joined.stream().map(word -> word.at(text.original(word.span()))).toList();
        List<Word> words = UniversalDependencies.convert(placed);
        List<Name> names = NameTags.names(placed);
        Span covered = new Span(
                words.get(0).span().begin(), words.get(words.size() - 1).span().end());
        return new Sentence(index, text.part(), covered, words, names);
    }

    private static NLPNode[] nodes(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, tokens.get(i).getWordForm());
        }
        return nodes;
    }

    private static List<RawWord> rawWords(String text, int offset, List<Token> tokens, NLPNode[] nodes) {
        List<RawWord> raw = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            NLPNode node = nodes[i + 1];
            Token token = tokens.get(i);
            Span span = new Span(offset + token.getStartOffset(), offset + token.getEndOffset());
            String written = span.of(text);
            NLPNode head = node.getDependencyHead();
            int headIndex = head == null ? -1 : head.getID() - 1;
            String label = head == null ? "root" : node.getDependencyLabel();
            raw.add(new RawWord(
                    span,
                    written,
                    lemma(node, written),
                    node.getPartOfSpeechTag(),
                    headIndex,
                    label,
                    node.getNamedEntityTag()));
        }
        return raw;
    }

    /**
     * NLP4J gives all numbers one lemma, {@code #crd#}; ours keep their words. It also takes every "provided" for the
     * conjunction and every "lay" for the past of "lie".
     */
    private static String lemma(NLPNode node, String written) {
        String lemma = node.getLemma();
        String tag = node.getPartOfSpeechTag();
        if (lemma != null && lemma.equals("provided") && tag.startsWith("VB")) {
            return "provide";
        }
        if (written.equalsIgnoreCase("lay") && (tag.equals("VB") || tag.equals("VBP"))) {
            return "lay";
        }
        boolean number = written.chars().anyMatch(Character::isDigit);
        return lemma == null || lemma.startsWith("#") || number ? written.toLowerCase(Locale.ROOT) : lemma;
    }
}
