/**
 * How well things were gathered into clusters: MUC, B³ and CEAF-e, and CoNLL's mean of the three. For mentions of one document as
 * for events across documents.
 */
@NullMarked
package org.relata.evaluate.cluster;

import org.jspecify.annotations.NullMarked;
