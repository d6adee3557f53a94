package org.relata.model;

/**
 * One word of a sentence, with its place in the dependency tree.
 *
 * @param index position in the sentence, from 0
 * @param span offsets into the document's text
 * @param text as written
 * @param lemma dictionary form in lower case; names keep their letters in lower case too
 * @param tag Penn Treebank part of speech
 * @param head index of the word it depends on, or -1 for the root
 * @param relation Universal Dependencies relation to the head, with subtype ({@code nsubj:pass})
 */
public record Word(int index, Span span, String text, String lemma, String tag, int head, String relation) {

    /** Whether it is a form of a verb, participles included. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether it is a proper noun. */
    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    /** Whether it is a personal or possessive pronoun. */
    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
    }

    /** Whether the relation is this one, or a subtype of it. */
    public boolean is(String wanted) {
        return relation.equals(wanted)
                || (relation.length() > wanted.length()
                        && relation.startsWith(wanted)
                        && relation.charAt(wanted.length()) == ':');
    }
}
