package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** NLP4J's English components, loaded from the cache and wired in the order in which they need each other. */
final class Nlp4jModel {

    private final List<NLPComponent<NLPNode>> components;
    private final CaseLexicon cases;

    private Nlp4jModel(List<NLPComponent<NLPNode>> components, CaseLexicon cases) {
        this.components = components;
        this.cases = cases;
    }

    /** Loads everything, on as many threads as there are processors. */
    static Nlp4jModel load(ModelCache cache) {
        cache.prepare();
        Map<ModelResource, Object> loaded = new EnumMap<>(ModelResource.class);
        Stream.of(ModelResource.values())
                .parallel()
                .map(resource -> Map.entry(resource, cache.load(resource)))
                .toList()
                .forEach(entry -> loaded.put(entry.getKey(), entry.getValue()));
        return new Nlp4jModel(wire(loaded), cases(loaded));
    }

    private static List<NLPComponent<NLPNode>> wire(Map<ModelResource, Object> loaded) {
        List<NLPComponent<NLPNode>> components = new ArrayList<>();
        components.add(lexica(loaded));
        components.add(component(loaded, ModelResource.TAGS));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(component(loaded, ModelResource.NAMES));
        components.add(component(loaded, ModelResource.DEPENDENCIES));
        return List.copyOf(components);
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(Map<ModelResource, Object> loaded, ModelResource resource) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) require(loaded, resource);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static GlobalLexica<NLPNode> lexica(Map<ModelResource, Object> loaded) {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(noLexica());
        Field form = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                (Map<String, List<String>>) require(loaded, ModelResource.AMBIGUITY), form, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(
                (Map<String, Set<String>>) require(loaded, ModelResource.CLUSTERS), form, "word_clusters"));
        lexica.setWordEmbeddings(new GlobalLexicon<>(
                (Map<String, float[]>) require(loaded, ModelResource.EMBEDDINGS),
                Field.word_form_undigitalized,
                "word_embeddings"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(
                (PrefixTree<String, Set<String>>) require(loaded, ModelResource.GAZETTEERS),
                Field.word_form_simplified,
                "named_entity_gazetteers"));
        return lexica;
    }

    @SuppressWarnings("unchecked")
    private static CaseLexicon cases(Map<ModelResource, Object> loaded) {
        return new CaseLexicon(
                (Map<String, List<String>>) require(loaded, ModelResource.AMBIGUITY),
                (Map<String, Set<String>>) require(loaded, ModelResource.CLUSTERS),
                (Map<String, float[]>) require(loaded, ModelResource.EMBEDDINGS),
                ((PrefixTree<String, Set<String>>) require(loaded, ModelResource.GAZETTEERS)).getRoot());
    }

    /** What the model's word lists tell of the case of words. */
    CaseLexicon cases() {
        return cases;
    }

    private static Object require(Map<ModelResource, Object> loaded, ModelResource resource) {
        Object object = loaded.get(resource);
        if (object == null) {
            throw new IllegalStateException("not loaded: " + resource);
        }
        return object;
    }

    /** NLP4J can only be told of its lexica in XML; an empty list keeps it from loading them itself. */
    private static Element noLexica() {
        byte[] xml = "<configuration><lexica/></configuration>".getBytes(StandardCharsets.US_ASCII);
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tags, names and dependencies are set on the nodes; the first node is the root. Safe for several threads. */
    void process(NLPNode[] nodes) {
        for (NLPComponent<NLPNode> component : components) {
            component.process(nodes);
        }
    }
}
