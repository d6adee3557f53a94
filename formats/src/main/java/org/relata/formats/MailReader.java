package org.relata.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.relata.RelataException;
import org.relata.read.Content;
import org.relata.read.Head;
import org.relata.read.ReadResult;
import org.relata.read.Reader;
import org.relata.read.Texts;

/** Reads a mail (EML): its text without what it quotes and without its signature; and a page that a browser kept (MHTML). */
public final class MailReader implements Reader {

    private static final int LONGEST_BYTES = 64_000_000;
    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):[ \\t]?[^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n");
    private static final Set<String> OF_MAIL = Set.of(
            "from",
            "to",
            "subject",
            "date",
            "mime-version",
            "message-id",
            "content-type",
            "received",
            "return-path",
            "delivered-to",
            "snapshot-content-location");
    private static final int FEWEST_HEADERS = 3;

    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(200_000)
            .setMaxContentLen(-1)
            .build();

    /** For the service loader. */
    public MailReader() {}

    @Override
    public String format() {
        return "mail and MHTML";
    }

    /** Header lines from the first on, three of them such as only mails have. */
    @Override
    public boolean accepts(Head head) {
        Matcher header = HEADER.matcher(head.bytes());
        Set<String> known = new TreeSet<>();
        int end = 0;
        while (header.find() && header.start() == end) {
            String name = header.group(1).toLowerCase(Locale.ROOT);
            if (OF_MAIL.contains(name)) {
                known.add(name);
            }
            end = header.end();
        }
        return known.size() >= FEWEST_HEADERS;
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        byte[] bytes = content.allBytes(LONGEST_BYTES, "the mail is longer than 64 MB");
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        Message message = null;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return List.<ReadResult>of(new MailText(message).result()).iterator();
        } catch (RelataException refused) {
            throw refused;
        } catch (IOException | MimeException | RuntimeException broken) {
            throw Texts.unreadable("is a broken mail: " + broken.getMessage());
        } finally {
            if (message != null) {
                message.dispose();
            }
        }
    }
}
