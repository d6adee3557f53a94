package org.relata.resolve.reference;

/** What a pronoun asks of what it stands for. */
record PronounWord(int person, Count count, Gender gender) {}
