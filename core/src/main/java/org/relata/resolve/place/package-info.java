/**
 * Which place on earth a mention means: the gazetteer, the finding of mentions, and the choice among namesakes.
 *
 * <p>The tables are GeoNames' (CC BY 4.0) and lists written by hand; see {@code org/relata/gazetteer/README.md}. Lookups
 * are by folded name ({@link org.relata.resolve.place.FoldedName}), so that accents, hyphens and Arabic articles do not
 * matter. Everything is immutable and may be shared by threads.
 */
@NullMarked
package org.relata.resolve.place;

import org.jspecify.annotations.NullMarked;
