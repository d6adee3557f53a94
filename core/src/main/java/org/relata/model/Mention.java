package org.relata.model;

/**
 * Words that stand for somebody or something: a noun phrase or a pronoun, not yet resolved.
 *
 * @param head the word that the phrase is built on
 * @param span of the phrase without its relative clauses and appositions, determiner included
 */
public record Mention(Sentence sentence, Word head, Span span) {

    /** The phrase as written. */
    public String text(String documentText) {
        return span.of(documentText);
    }
}
