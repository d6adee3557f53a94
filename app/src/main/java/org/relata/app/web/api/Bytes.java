package org.relata.app.web.api;

import java.nio.charset.StandardCharsets;
import org.relata.contract.Json;

/** Answers as they are sent. */
final class Bytes {

    private Bytes() {}

    static byte[] json(Json.Writing writing) {
        return Json.text(writing).getBytes(StandardCharsets.UTF_8);
    }
}
