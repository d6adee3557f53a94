package org.relata.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;

/** What is measured. A member that is null is not there; the tasks that need it say so. */
public final class Systems {

    private static final Systems NONE = new Systems(Map.of());

    private final Map<Class<?>, Object> members;

    private Systems(Map<Class<?>, Object> members) {
        this.members = members;
    }

    /** Nothing yet. */
    public static Systems none() {
        return NONE;
    }

    private <T> Systems with(Class<T> type, T member) {
        Map<Class<?>, Object> more = new LinkedHashMap<>(members);
        more.put(type, member);
        return new Systems(more);
    }

    private <T> @Nullable T member(Class<T> type) {
        return type.cast(members.get(type));
    }

    /** These, with this coder. */
    public Systems withCoder(Coder value) {
        return with(Coder.class, value);
    }

    /** The coder. */
    public @Nullable Coder coder() {
        return member(Coder.class);
    }

    /** These, with this parser. */
    public Systems withParser(DocumentParser value) {
        return with(DocumentParser.class, value);
    }

    /** The parser. */
    public @Nullable DocumentParser parser() {
        return member(DocumentParser.class);
    }

    /** These, with this finder of attributions. */
    public Systems withAttributions(AttributionFinder value) {
        return with(AttributionFinder.class, value);
    }

    /** The finder of attributions. */
    public @Nullable AttributionFinder attributions() {
        return member(AttributionFinder.class);
    }

    /** These, with this judge of certainty. */
    public Systems withCertainty(CertaintyOf value) {
        return with(CertaintyOf.class, value);
    }

    /** The judge of certainty. */
    public @Nullable CertaintyOf certainty() {
        return member(CertaintyOf.class);
    }

    /** These, with this finder of times. */
    public Systems withTimes(TimeFinder value) {
        return with(TimeFinder.class, value);
    }

    /** The finder of times. */
    public @Nullable TimeFinder times() {
        return member(TimeFinder.class);
    }

    /** These, with this finder of places. */
    public Systems withPlaces(PlaceFinder value) {
        return with(PlaceFinder.class, value);
    }

    /** The finder of places. */
    public @Nullable PlaceFinder places() {
        return member(PlaceFinder.class);
    }

    /** These, with this ceiling of the gazetteer. */
    public Systems withReach(PlaceReach value) {
        return with(PlaceReach.class, value);
    }

    /** The ceiling of the gazetteer. */
    public @Nullable PlaceReach reach() {
        return member(PlaceReach.class);
    }

    /** These, with this finder of names. */
    public Systems withNames(NameFinder value) {
        return with(NameFinder.class, value);
    }

    /** The finder of names. */
    public @Nullable NameFinder names() {
        return member(NameFinder.class);
    }

    /** These, with this finder of references. */
    public Systems withReferences(ReferenceFinder value) {
        return with(ReferenceFinder.class, value);
    }

    /** The finder of references. */
    public @Nullable ReferenceFinder references() {
        return member(ReferenceFinder.class);
    }

    /** These, with this reader of web pages. */
    public Systems withPages(PageReader value) {
        return with(PageReader.class, value);
    }

    /** The reader of web pages. */
    public @Nullable PageReader pages() {
        return member(PageReader.class);
    }

    /** These, with this finder of the parts of a plain text. */
    public Systems withParts(TextParts value) {
        return with(TextParts.class, value);
    }

    /** The finder of the parts of a plain text. */
    public @Nullable TextParts parts() {
        return member(TextParts.class);
    }

    /** These, with this gathering of claims into events. */
    public Systems withCorroborator(Corroborator value) {
        return with(Corroborator.class, value);
    }

    /** The gathering of claims into events. */
    public @Nullable Corroborator corroborator() {
        return member(Corroborator.class);
    }

    /**
     * The document's sentences, by the parser or else by the coder.
     *
     * @throws RelataException when there is neither
     */
    ParsedDocument parsed(Document document) {
        DocumentParser parser = parser();
        if (parser != null) {
            return parser.parse(document);
        }
        return needed(coder(), "parser").code(document).parsed();
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
