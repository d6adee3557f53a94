package org.relata.exchange.from;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One small file of each format, made up by us to the published form. */
public final class ExampleRows {

    private ExampleRows() {}

    /** The file of this format. */
    public static String of(String format) {
        return switch (format) {
            case "ucdp-ged" -> GED;
            case "ucdp-acd" -> ACD;
            case "acled" -> ACLED;
            case "icews" -> ICEWS;
            case "polecat" -> polecat();
            case "gdelt-events" -> gdelt();
            case "gdelt-mentions" -> mention();
            default -> throw new AssertionError("no example of " + format + ": add one here");
        };
    }

    /** The second file that this format needs; null where it needs none. */
    public static @Nullable String with(String format) {
        return format.equals("gdelt-mentions") ? gdelt() : null;
    }

    /** GED's release form, 49 columns. */
    public static final String GED =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                    + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
                    + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
                    + "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,"
                    + "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                    + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n"
                    + "900001,SYR-2016-1-299-1,2016,1,Clear,1,299,299,Syria: Government,11973,11973,Government of Syria - IS,"
                    + "118,118,Government of Syria,234,234,IS,2,\"\"\"Example Wire,2016-03-05,Clashes at the \"\"\"\"old mill\"\"\"\"\"\"\","
                    + "Example Wire,2016-03-05;2016-03-06,\"Clashes, again, at the mill\",village elder,2,Example Mill,near the mill,"
                    + "Homs Governorate,Tadmur district,34.55,38.28,POINT (38.28 34.55),179717,Syria,652,Middle East,1,2,"
                    + "2016-03-04 00:00:00.000,2016-03-05 00:00:00.000,3,5,1,2,11,14,9,652,\n"
                    + "900002,SYR-2016-3-299-2,2016,1,Clear,3,,6001,IS - Civilians,,6001,IS - Civilians,,234,IS,,9999,Civilians,"
                    + "1,,Example Wire,2016-04-01,Villagers killed,,1,Example Village,,Homs Governorate,,34.7,36.7,,179714,Syria,"
                    + "652,Middle East,1,1,2016-04-01,2016-04-01,0,0,4,0,4,4,4,,\n";

    private static final String ACD =
            "conflict_id,year,gwno_a,gwno_b,side_b,incompatibility,intensity_level,type_of_conflict,"
                    + "start_date2,ep_end,ep_end_date\n"
                    + "299,2016,652,,IS,government,2,intrastate,2011-10-01,0,\n"
                    + "999,1999,\"750, 770\",770,,territory,1,interstate,1999-05-01,1,1999-07-01\n";

    private static final String ACLED_HEADER =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
                    + "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,"
                    + "location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

    /** ACLED's 31 columns; words and numbers for inter. */
    public static final String ACLED = ACLED_HEADER
            + "SYR900,2024-03-08,2024,1,Political violence,Explosions/Remote violence,Air/drone strike,"
            + "Military Forces of Syria (2000-2024),,State Forces,Civilians (Syria),,Civilians,State Forces-Civilians,"
            + "Civilian targeting,760,Middle East,Syria,Idleb,Ariha,Ariha,Ariha,35.81,36.60,1,Example Wire; Other Wire,"
            + "National,\"On 8 March, jets struck a market.\",6,,1710000000\n"
            + "SYR901,10 March 2024,2024,2,Political violence,Violence against civilians,Attack,Civilians (Syria),,7,"
            + "Islamic State (Syria),,2,27,,760,Middle East,Syria,Deir ez Zor,,,Deir ez Zor,35.33,40.14,3,Example Wire,"
            + "National,Civilians were attacked.,0,,1710000000\n";

    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\t"
                    + "Target Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\t"
                    + "Latitude\tLongitude\n"
                    + "77001\t2018-06-01\tPolice (India)\tPolice,Government\tIndia\tArrest, detain, or charge with legal action\t"
                    + "173\t-5\tCitizen (India)\tGeneral Population / Civilian / Social,Social\tIndia\t5001\t2\tExample Times\t"
                    + "Pune\t\tMaharashtra\tIndia\t18.52\t73.86\n"
                    + "77002\t2018-06-01\tJapan\t\tJapan\tMake statement\t10\t0\tSouth Korea\t\tSouth Korea\t5002\t1\tExample Times\t"
                    + "\t\t\tJapan\t35.6\t139.6\n";

    /** POLECAT's 40 columns, one row. */
    public static String polecat() {
        return String.join("\t", PolecatColumns.ALL) + "\n"
                + String.join("\t", polecatRow().values()) + "\n";
    }

    /** The cells of that row. */
    public static Map<String, String> polecatRow() {
        Map<String, String> row = new LinkedHashMap<>();
        PolecatColumns.ALL.forEach(column -> row.put(column, ""));
        row.putAll(Map.of(
                "Event ID", "20230105-77-abcd",
                "Event Date", "2023-01-05",
                "Event Type", "ASSAULT",
                "Event Mode", "aerial",
                "Intensity", "-9.5",
                "Quad Code", "MATERIAL CONFLICT",
                "Contexts", "military; territory",
                "Actor Name", "Turkey",
                "Actor Country", "TUR",
                "Actor COW", "640"));
        row.putAll(Map.of(
                "Primary Actor Sector", "MIL",
                "Actor Sectors", "MIL; GOV",
                "Recipient Name", "Kurdish militia",
                "Recipient Country", "SYR",
                "Primary Recipient Sector", "REB",
                "Placename", "Manbij",
                "City", "Manbij",
                "Province", "Aleppo",
                "Country", "SYR",
                "Latitude", "36.53"));
        row.putAll(Map.of(
                "Longitude", "37.95",
                "GeoNames ID", "172412",
                "Feature Type", "P",
                "Source", "Example Agency",
                "Publication Date", "2023-01-06",
                "Story People", "None",
                "Language", "en",
                "Version", "NGEC_coder-Vers001"));
        return row;
    }

    private static String gdelt() {
        List<String> cells = new ArrayList<>();
        Map<String, String> given = gdeltRow();
        GdeltColumns.EVENTS.forEach(column -> cells.add(given.getOrDefault(column, "")));
        return String.join("\t", cells) + "\n";
    }

    private static Map<String, String> gdeltRow() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("GLOBALEVENTID", "800001");
        row.put("SQLDATE", "20240301");
        row.put("Actor1Code", "ISRMIL");
        row.put("Actor1Name", "ISRAEL");
        row.put("Actor1CountryCode", "ISR");
        row.put("Actor1Type1Code", "MIL");
        row.put("Actor2Code", "LBNREB");
        row.put("Actor2Name", "GUNMEN");
        row.put("IsRootEvent", "1");
        row.put("EventCode", "195");
        row.put("EventBaseCode", "195");
        row.put("EventRootCode", "19");
        row.put("NumMentions", "4");
        row.put("AvgTone", "-3.5");
        row.put("ActionGeo_Type", "4");
        row.put("ActionGeo_Fullname", "Tyre, Liban-Sud, Lebanon");
        row.put("ActionGeo_CountryCode", "LE");
        row.put("ActionGeo_Lat", "33.27");
        row.put("ActionGeo_Long", "35.2");
        row.put("DATEADDED", "20240302114500");
        row.put("SOURCEURL", "https://www.wire.example/a/1");
        return row;
    }

    private static String mention() {
        return "800001\t20240301000000\t20240302120000\t1\tpaper.example\thttps://paper.example/b/2\t3\t10\t40\t22\t1\t70\t2300"
                + "\t-4.1\t\t\n";
    }
}
