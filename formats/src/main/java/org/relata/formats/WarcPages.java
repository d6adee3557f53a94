package org.relata.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.relata.model.Published;
import org.relata.read.Draft;
import org.relata.read.Pages;
import org.relata.read.ReadResult;
import org.relata.read.Texts;

/** One record of an archive of the web as a document. */
final class WarcPages {

    private static final int OK = 200;

    private WarcPages() {}

    /** The address that the record is about. */
    static @Nullable String address(WarcRecord record) {
        return record instanceof WarcTargetRecord about ? about.target() : null;
    }

    /**
     * The page that the record holds; null where it holds none.
     *
     * @throws org.relata.RelataException when there is a page that cannot be read
     */
    static @Nullable ReadResult read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return response(response);
        }
        if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
            return page(record, resource.contentType(), bytes(record.body()));
        }
        if (record instanceof WarcConversion conversion
                && conversion.contentType().base().equals(MediaType.PLAIN_TEXT)) {
            return text(record, new String(bytes(record.body()), StandardCharsets.UTF_8));
        }
        return null;
    }

    private static @Nullable ReadResult response(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return null;
        }
        HttpResponse answer = response.http();
        if (answer.status() != OK || !isHtml(answer.contentType())) {
            return null;
        }
        return page(response, answer.contentType(), bytes(answer.bodyDecoded()));
    }

    private static boolean isHtml(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.toString().equals("application/xhtml+xml");
    }

    private static byte[] bytes(MessageBody body) throws IOException {
        InputStream stream = body.stream();
        byte[] bytes = stream.readNBytes(Pages.LONGEST_BYTES + 1);
        if (bytes.length > Pages.LONGEST_BYTES) {
            throw Texts.unreadable("the page is longer than 16 MB");
        }
        if (bytes.length == 0) {
            throw Texts.unreadable("is empty");
        }
        return bytes;
    }

    private static ReadResult page(WarcRecord record, MediaType type, byte[] bytes) {
        String charset = type.parameters().get("charset");
        return new ReadResult.Read(Pages.document(bytes, new Pages.Origin(address(record), charset, fetched(record))));
    }

    private static ReadResult text(WarcRecord record, String text) {
        String address = address(record);
        return new ReadResult.Read(new Draft(Texts.withoutLoneSurrogates(text))
                .url(address)
                .publisher(address == null ? null : Pages.host(address))
                .fetched(fetched(record))
                .toDocument());
    }

    private static Published fetched(WarcRecord record) {
        return Published.at(record.date().atOffset(ZoneOffset.UTC));
    }
}
