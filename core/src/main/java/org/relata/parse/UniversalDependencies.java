package org.relata.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.relata.model.Word;

/**
 * Turns ClearNLP dependencies into Universal Dependencies, version 2.
 *
 * <p>Prepositions become {@code case} of what they govern, nominal and adjectival predicates become heads of their
 * copula, conjuncts all hang on the first, and the labels take their UD names. A prepositional predicate ("is in
 * Syria") keeps its copula as head. The ClearNLP labels are those of Choi and Palmer, "Guidelines for the CLEAR Style
 * Constituent to Dependency Conversion" (2012), as NLP4J 1.1.3 gives them.
 */
final class UniversalDependencies {

    private static final Set<String> TIME_NAMES = Set.of("DATE", "TIME");
    private static final Set<String> MOVED_TO_PREDICATE = Set.of(
            "nsubj",
            "nsubjpass",
            "csubj",
            "expl",
            "aux",
            "neg",
            "advmod",
            "advcl",
            "mark",
            "punct",
            "cc",
            "conj",
            "npadvmod",
            "prep",
            "intj",
            "parataxis",
            "ccomp",
            "preconj",
            "meta");

    private final List<RawWord> raw;
    private final int[] head;
    private final String[] label;

    private UniversalDependencies(List<RawWord> raw) {
        this.raw = raw;
        this.head = new int[raw.size()];
        this.label = new String[raw.size()];
        for (int i = 0; i < raw.size(); i++) {
            head[i] = raw.get(i).head();
            label[i] = raw.get(i).label();
        }
    }

    static List<Word> convert(List<RawWord> raw) {
        UniversalDependencies tree = new UniversalDependencies(raw);
        tree.oneRoot();
        tree.flattenConjuncts();
        tree.turnCopulas();
        tree.turnPrepositions();
        tree.rename();
        return tree.words();
    }

    /** Every word must reach one root: a second root, or a word in a cycle, is hung on the first root. */
    private void oneRoot() {
        int root = firstRoot();
        for (int i = 0; i < head.length; i++) {
            if (i != root && (head[i] < 0 || !reachesRoot(i))) {
                head[i] = root;
                label[i] = label[i].equals("root") ? "parataxis" : label[i];
            }
        }
    }

    private int firstRoot() {
        for (int i = 0; i < head.length; i++) {
            if (head[i] < 0) {
                return i;
            }
        }
        head[0] = -1;
        label[0] = "root";
        return 0;
    }

    private boolean reachesRoot(int at) {
        int steps = 0;
        for (int i = at; i >= 0; i = head[i]) {
            if (++steps > head.length) {
                return false;
            }
        }
        return true;
    }

    private void flattenConjuncts() {
        for (int i = 0; i < head.length; i++) {
            if (label[i].equals("conj")) {
                int first = head[i];
                while (first >= 0 && label[first].equals("conj")) {
                    first = head[first];
                }
                moveConjunction(i);
                head[i] = first;
            }
        }
    }

    /** UD hangs "and" on the conjunct that follows it. */
    private void moveConjunction(int conjunct) {
        for (int i = conjunct - 1; i > head[conjunct]; i--) {
            if (label[i].equals("cc") && head[i] == head[conjunct]) {
                head[i] = conjunct;
                return;
            }
        }
    }

    private void turnCopulas() {
        for (int be = 0; be < head.length; be++) {
            if (raw.get(be).lemma().equals("be") && !label[be].startsWith("aux")) {
                int predicate = predicateOf(be);
                if (predicate >= 0) {
                    turnCopula(be, predicate);
                }
            }
        }
    }

    private int predicateOf(int be) {
        boolean there = false;
        int predicate = -1;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == be) {
                there |= label[i].equals("expl") && raw.get(i).lemma().equals("there");
                if (predicate < 0 && (label[i].equals("attr") || label[i].equals("acomp"))) {
                    predicate = i;
                }
            }
        }
        if (there && predicate >= 0) {
            label[predicate] = "nsubj";
            return -1;
        }
        return predicate;
    }

    private void turnCopula(int be, int predicate) {
        head[predicate] = head[be];
        label[predicate] = label[be];
        head[be] = predicate;
        label[be] = "cop";
        for (int i = 0; i < head.length; i++) {
            if (head[i] == be && i != predicate && MOVED_TO_PREDICATE.contains(label[i])) {
                head[i] = predicate;
            }
        }
        for (int i = 0; i < head.length; i++) {
            if (head[i] == be && i != predicate && (label[i].equals("attr") || label[i].equals("acomp"))) {
                head[i] = predicate;
                label[i] = "conj";
            }
        }
    }

    /** From the last to the first, so that "out of X" hangs both prepositions on X. */
    private void turnPrepositions() {
        for (int i = head.length - 1; i >= 0; i--) {
            switch (label[i]) {
                case "prep", "agent" -> turnPreposition(i);
                case "dative" -> turnDative(i);
                default -> {}
            }
        }
    }

    private void turnDative(int at) {
        if (raw.get(at).tag().equals("IN") || raw.get(at).tag().equals("TO")) {
            turnPreposition(at);
        } else {
            label[at] = "iobj";
        }
    }

    private void turnPreposition(int preposition) {
        int object = objectOf(preposition);
        if (object < 0) {
            label[preposition] = label[preposition].equals("agent") ? "prep" : label[preposition];
            return;
        }
        boolean clause = label[object].equals("pcomp") && raw.get(object).tag().startsWith("V");
        boolean nominalHead = isNominal(head[preposition]);
        boolean agent = label[preposition].equals("agent");
        head[object] = head[preposition];
        if (clause) {
            label[object] = nominalHead ? "acl" : "advcl";
        } else {
            label[object] = agent ? "obl:agent" : nominalHead ? "nmod" : "obl";
        }
        head[preposition] = object;
        label[preposition] = clause ? "mark" : "case";
        reattachConjuncts(preposition, object, clause);
    }

    private int objectOf(int preposition) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == preposition
                    && (label[i].equals("pobj")
                            || label[i].equals("pcomp")
                            || label[i].equals("obl")
                            || label[i].equals("nmod"))) {
                return i;
            }
        }
        return -1;
    }

    /** "in Homs and in Hama": the second phrase is a conjunct of the first place; other dependents move along. */
    private void reattachConjuncts(int preposition, int object, boolean clause) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == preposition && i != object) {
                head[i] = object;
                if (label[i].equals("conj") && raw.get(i).tag().equals("IN")) {
                    int inner = objectOf(i);
                    if (inner >= 0) {
                        head[inner] = object;
                        label[inner] = "conj";
                        head[i] = inner;
                        label[i] = clause ? "mark" : "case";
                    }
                }
            }
        }
    }

    private boolean isNominal(int at) {
        if (at < 0) {
            return false;
        }
        String tag = raw.get(at).tag();
        boolean predicate = hasCopula(at);
        return (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("DT")) && !predicate;
    }

    private boolean hasCopula(int at) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == at && label[i].equals("cop")) {
                return raw.get(at).tag().startsWith("J");
            }
        }
        return false;
    }

    private void rename() {
        for (int i = 0; i < label.length; i++) {
            label[i] = head[i] < 0 ? "root" : renamed(i);
        }
    }

    private String renamed(int i) {
        return switch (label[i]) {
            case "root" -> "parataxis";
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "dobj" -> "obj";
            case "pobj" -> "obl";
            case "pcomp" -> "advcl";
            case "prep" -> "advmod";
            case "agent" -> "advmod";
            case "neg" -> "advmod";
            case "prt" -> "compound:prt";
            case "relcl" -> "acl:relcl";
            case "poss" -> "nmod:poss";
            case "preconj" -> "cc:preconj";
            case "predet" -> "det:predet";
            case "intj" -> "discourse";
            case "meta" -> "dep";
            case "attr", "acomp", "oprd" -> "xcomp";
            case "npadvmod", "advnp" -> adverbialNoun(i);
            case "nmod" -> modifier(i);
            default -> label[i];
        };
    }

    private String adverbialNoun(int i) {
        String name = raw.get(i).name();
        boolean time = name.length() > 2 && TIME_NAMES.contains(name.substring(2));
        boolean nominal = isNominal(head[i]);
        return (nominal ? "nmod" : "obl") + (time ? ":tmod" : ":npmod");
    }

    /** ClearNLP has one label for what stands before a noun; a preposition tells that it was turned above. */
    private String modifier(int i) {
        for (int j = 0; j < head.length; j++) {
            if (head[j] == i && label[j].equals("case") && !raw.get(j).tag().equals("POS")) {
                return "nmod";
            }
        }
        String tag = raw.get(i).tag();
        if (tag.equals("CD")) {
            return "nummod";
        }
        if (tag.startsWith("J") || tag.startsWith("V")) {
            return "amod";
        }
        return tag.startsWith("NN") ? "compound" : "nmod";
    }

    private List<Word> words() {
        oneRoot();
        List<Word> words = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            RawWord word = raw.get(i);
            words.add(new Word(i, word.span(), word.text(), word.lemma(), word.tag(), head[i], label[i]));
        }
        return words;
    }

    @Override
    public String toString() {
        return Arrays.toString(label);
    }
}
