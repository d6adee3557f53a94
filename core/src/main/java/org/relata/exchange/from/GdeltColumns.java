package org.relata.exchange.from;

import java.util.ArrayList;
import java.util.List;

/** The columns of GDELT 2.0's two tables, which come without a header (GDELT codebook V2.0 of 19 February 2015). */
public final class GdeltColumns {

    /** The 61 of the event table. */
    public static final List<String> EVENTS = events();

    /** The 16 of the mentions table. */
    public static final List<String> MENTIONS = List.of(
            "GLOBALEVENTID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    private GdeltColumns() {}

    private static List<String> events() {
        List<String> all = new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String part : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                all.add(actor + part);
            }
        }
        all.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String part :
                    List.of("Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                all.add(place + "_" + part);
            }
        }
        all.addAll(List.of("DATEADDED", "SOURCEURL"));
        return List.copyOf(all);
    }
}
