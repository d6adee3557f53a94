package org.relata.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relata.app.web.Route;
import org.relata.store.Filter;

/** What a list shows, as a table to take away. */
final class DownloadRoutes {

    /** More is what `relata events` and `relata claims` are for. */
    private static final int MOST = 100_000;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "geojson", "application/geo+json",
            "parquet", "application/vnd.apache.parquet",
            "jsonl", "application/x-ndjson");

    private final Desk desk;

    DownloadRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        List<Route> all = new ArrayList<>();
        for (String what : List.of("claims", "events")) {
            for (String format : List.of("csv", "geojson", "jsonl", "parquet")) {
                String mediaType = MEDIA_TYPES.getOrDefault(format, "");
                all.add(Asked.filtered(Route.look(
                                "/api/v1/" + what + "." + format,
                                "The first 100,000 " + what + " of a filter as " + format + ".",
                                context -> download(what, format, mediaType, context))
                        .answering(mediaType)
                        .costing(Route.Cost.WORK)));
            }
        }
        return all;
    }

    private void download(String what, String format, String mediaType, Context context) throws IOException {
        Filter filter = new Asked(context, desk.lookup()).filter();
        context.contentType(mediaType);
        context.header("Content-Disposition", "attachment; filename=\"relata-" + what + "." + format + "\"");
        desk.tables().write(what, format, filter, MOST, context.outputStream());
    }
}
