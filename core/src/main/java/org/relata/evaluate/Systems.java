package org.relata.evaluate;

import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;

/**
 * What is measured. A member that is null is not there; the tasks that need it say so.
 *
 * @param parser where it is null, the coder's sentences are taken
 * @param reach for the ceiling of places only
 */
public record Systems(
        @Nullable Coder coder,
        @Nullable DocumentParser parser,
        @Nullable AttributionFinder attributions,
        @Nullable CertaintyOf certainty,
        @Nullable TimeFinder times,
        @Nullable PlaceFinder places,
        @Nullable PlaceReach reach,
        @Nullable NameFinder names,
        @Nullable ReferenceFinder references,
        @Nullable PageReader pages) {

    /** Nothing yet. */
    public static Systems none() {
        return new Systems(null, null, null, null, null, null, null, null, null, null);
    }

    /** These, with this coder. */
    public Systems withCoder(Coder value) {
        return new Systems(value, parser, attributions, certainty, times, places, reach, names, references, pages);
    }

    /** These, with this parser. */
    public Systems withParser(DocumentParser value) {
        return new Systems(coder, value, attributions, certainty, times, places, reach, names, references, pages);
    }

    /** These, with this finder of attributions. */
    public Systems withAttributions(AttributionFinder value) {
        return new Systems(coder, parser, value, certainty, times, places, reach, names, references, pages);
    }

    /** These, with this judge of certainty. */
    public Systems withCertainty(CertaintyOf value) {
        return new Systems(coder, parser, attributions, value, times, places, reach, names, references, pages);
    }

    /** These, with this finder of times. */
    public Systems withTimes(TimeFinder value) {
        return new Systems(coder, parser, attributions, certainty, value, places, reach, names, references, pages);
    }

    /** These, with this finder of places. */
    public Systems withPlaces(PlaceFinder value) {
        return new Systems(coder, parser, attributions, certainty, times, value, reach, names, references, pages);
    }

    /** These, with this ceiling of the gazetteer. */
    public Systems withReach(PlaceReach value) {
        return new Systems(coder, parser, attributions, certainty, times, places, value, names, references, pages);
    }

    /** These, with this finder of names. */
    public Systems withNames(NameFinder value) {
        return new Systems(coder, parser, attributions, certainty, times, places, reach, value, references, pages);
    }

    /** These, with this finder of references. */
    public Systems withReferences(ReferenceFinder value) {
        return new Systems(coder, parser, attributions, certainty, times, places, reach, names, value, pages);
    }

    /** These, with this reader of web pages. */
    public Systems withPages(PageReader value) {
        return new Systems(coder, parser, attributions, certainty, times, places, reach, names, references, value);
    }

    /**
     * The document's sentences, by the parser or else by the coder.
     *
     * @throws RelataException when there is neither
     */
    ParsedDocument parsed(Document document) {
        if (parser != null) {
            return parser.parse(document);
        }
        return needed(coder, "parser").code(document).parsed();
    }

    /**
     * The member, when it is there.
     *
     * @throws RelataException when it is not
     */
    static <T> T needed(@Nullable T member, String name) {
        if (member == null) {
            throw new RelataException(
                    RelataException.Code.USAGE, "nothing to measure: this build has no " + name + " for the task");
        }
        return member;
    }
}
