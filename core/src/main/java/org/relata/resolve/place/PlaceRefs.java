package org.relata.resolve.place;

import org.relata.model.PlaceRef;

/** Makes the model's references from resolved mentions. */
final class PlaceRefs {

    private PlaceRefs() {}

    static PlaceRef of(PlaceMention mention, Place place, int precision) {
        return new PlaceRef(
                words(mention),
                mention.span(),
                place.name(),
                place.country(),
                place.admin1(),
                place.lat(),
                place.lon(),
                place.geonameid(),
                precision,
                false);
    }

    /** What the gazetteer lacks, said to lie in this: as far as that places it, and no name of its own. */
    static PlaceRef within(PlaceMention mention, Place container, int precision) {
        return new PlaceRef(
                words(mention),
                mention.span(),
                null,
                container.country(),
                container.admin1(),
                container.lat(),
                container.lon(),
                null,
                precision,
                false);
    }

    static PlaceRef unresolved(PlaceMention mention) {
        return new PlaceRef(words(mention), mention.span(), null, null, null, null, null, null, null, false);
    }

    /** The name as far as it stands at the span: a list's "county" and an abbreviation's point stand behind. */
    private static String words(PlaceMention mention) {
        String name = mention.name();
        return name.substring(0, Math.min(name.length(), mention.span().length()));
    }

    static PlaceRef inherited(PlaceRef ref) {
        return new PlaceRef(
                ref.text(),
                ref.span(),
                ref.name(),
                ref.country(),
                ref.admin1(),
                ref.lat(),
                ref.lon(),
                ref.geonameid(),
                ref.precision(),
                true);
    }
}
