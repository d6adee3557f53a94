package org.relata.code.attribution;

/** How the content of an attribution is given. */
public enum Form {
    /** A clause or infinitive: "said that …", "vowed to …", "accused X of …", "is said to …". */
    CLAUSE,
    /** The source's own words between quotation marks. */
    QUOTATION,
    /** "According to X", and other source phrases; the content is the clause they stand in. */
    SOURCE_PHRASE,
    /** A noun with its content: "the claim that …", "fears of …". */
    NOUN,
    /** An adverb of an unnamed source: "reportedly". */
    ADVERB,
    /** A headline with its speaker before a colon or after a dash. */
    HEADLINE,
    /** A noun phrase that is held: "denied the charge", "announced an attack". */
    OBJECT,
    /** A noun phrase that is spoken of but not held: "criticised the attack". The author vouches for it. */
    TOPIC,
    /** A few quoted words in a sentence without a speaker: "a 'safe zone'". */
    SCARE_QUOTES
}
