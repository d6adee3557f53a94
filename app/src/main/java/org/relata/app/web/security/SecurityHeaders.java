package org.relata.app.web.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers of every answer: no script but the desk's own files, no frame, no request to elsewhere. */
public final class SecurityHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * The headers.
     *
     * @param tiles origin of the map tiles that the user named ({@code https://tiles.example.org}); null where none
     */
    public SecurityHeaders(@Nullable String tiles) {
        String images = "'self' data:" + (tiles == null ? "" : " " + tiles);
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src "
                        + images
                        + "; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** Name and value of each. */
    public Map<String, String> all() {
        return Map.copyOf(headers);
    }
}
