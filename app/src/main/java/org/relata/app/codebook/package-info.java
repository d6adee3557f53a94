/** The codebook, made from the ontology, the rules and the contract. */
@NullMarked
package org.relata.app.codebook;

import org.jspecify.annotations.NullMarked;
