package org.relata.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A parsed sentence: its words, their tree, and the names in it. */
public final class Sentence {

    private static final int LONGEST_TITLE = 20;

    private final int index;
    private final Part part;
    private final Span span;
    private final List<Word> words;
    private final List<Name> names;
    private final List<List<Word>> children;

    /**
     * @param index position in the document, from 0
     * @param part the part of the document that it stands in
     * @param words in the order of the text; {@code words.get(i).index() == i}
     */
    public Sentence(int index, Part part, Span span, List<Word> words, List<Name> names) {
        this.index = index;
        this.part = part;
        this.span = span;
        this.words = List.copyOf(words);
        this.names = List.copyOf(names);
        this.children = childrenOf(this.words);
    }

    private static List<List<Word>> childrenOf(List<Word> words) {
        List<List<Word>> children = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Word word : words) {
            if (word.head() >= 0) {
                children.get(word.head()).add(word);
            }
        }
        return children;
    }

    /** Position in the document, from 0. */
    public int index() {
        return index;
    }

    /** The part that the sentence stands in. */
    public Part part() {
        return part;
    }

    /** Offsets into the document's text. */
    public Span span() {
        return span;
    }

    /** The words in the order of the text. */
    public List<Word> words() {
        return words;
    }

    /** The names in the order of the text. */
    public List<Name> names() {
        return names;
    }

    /** The word at this index. */
    public Word word(int at) {
        return words.get(at);
    }

    /** The words that depend directly on this one, in the order of the text. */
    public List<Word> children(Word word) {
        return children.get(word.index());
    }

    /** The first direct dependent whose relation is this one or a subtype of it. */
    public Optional<Word> child(Word word, String relation) {
        for (Word child : children(word)) {
            if (child.is(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** All direct dependents whose relation is this one or a subtype of it. */
    public List<Word> children(Word word, String relation) {
        List<Word> found = new ArrayList<>(2);
        for (Word child : children(word)) {
            if (child.is(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The word that this one depends on; empty for the root. */
    public Optional<Word> head(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** Whether {@code word} is {@code ancestor} or depends on it at any depth. */
    public boolean under(Word word, Word ancestor) {
        int at = word.index();
        for (int steps = 0; at >= 0 && steps <= words.size(); steps++) {
            if (at == ancestor.index()) {
                return true;
            }
            at = words.get(at).head();
        }
        return false;
    }

    /**
     * The lemma of the preposition (or prepositions, joined by a space) that marks this word, or the empty string.
     */
    public String preposition(Word word) {
        StringBuilder joined = new StringBuilder();
        for (Word child : children(word)) {
            if (child.relation().equals("case") && !child.tag().equals("POS")) {
                joined.append(joined.isEmpty() ? "" : " ").append(child.lemma());
            }
        }
        return joined.toString();
    }

    /** The words of the subtree of {@code top} that can be reached without a word that {@code stop} holds for. */
    public List<Word> subtree(Word top, Predicate<Word> stop) {
        boolean[] in = new boolean[words.size()];
        mark(top, stop, in);
        List<Word> found = new ArrayList<>();
        for (Word word : words) {
            if (in[word.index()]) {
                found.add(word);
            }
        }
        return found;
    }

    private void mark(Word word, Predicate<Word> stop, boolean[] in) {
        if (in[word.index()]) {
            return;
        }
        in[word.index()] = true;
        for (Word child : children(word)) {
            if (!stop.test(child)) {
                mark(child, stop, in);
            }
        }
    }

    /** The name that this word is part of. */
    public Optional<Name> nameAt(Word word) {
        for (Name name : names) {
            if (name.first() <= word.index() && word.index() <= name.last()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it is written as titles are: it stands in a headline, or it is a line without a full stop, as the title of a plain text
     * is. Titles leave out "is" and "were".
     */
    public boolean isTitle() {
        if (part.kind() == PartKind.HEADLINE || words.isEmpty()) {
            return part.kind() == PartKind.HEADLINE;
        }
        String last = words.get(words.size() - 1).text();
        return last.codePoints().allMatch(Character::isLetterOrDigit) && words.size() <= LONGEST_TITLE;
    }

    /** The sentence's words in the text that it was found in. */
    public String text(String documentText) {
        return span.of(documentText);
    }
}
