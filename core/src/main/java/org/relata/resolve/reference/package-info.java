/**
 * What a pronoun or a short form ("the service", "the group") stands for, by a readable chain of rules over the phrases
 * that came before. Never across the border between the article and a comment.
 */
@NullMarked
package org.relata.resolve.reference;

import org.jspecify.annotations.NullMarked;
