/**
 * The ontologies as versioned tables: PLOVER types, modes and contexts, CAMEO codes with quad class and Goldstein score,
 * ACLED's and UCDP's categories and scales.
 *
 * <p>All of it is data in {@code resources/org/relata/ontology}, with the primary source named in each file; the code
 * only reads, checks and looks up. A user's own files are laid over the built-in ones.
 */
@NullMarked
package org.relata.ontology;

import org.jspecify.annotations.NullMarked;
