package org.relata.resolve.place;

import org.jspecify.annotations.Nullable;
import org.relata.model.PlaceRef;

/**
 * A mention with the place that it stands for.
 *
 * @param place null where nothing in the gazetteer fits
 * @param ref the same for a claim, with where_prec as the words around the mention give it
 */
public record ResolvedPlace(PlaceMention mention, @Nullable Place place, PlaceRef ref) {}
