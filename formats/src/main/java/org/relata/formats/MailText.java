package org.relata.formats;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;
import org.relata.read.Draft;
import org.relata.read.Pages;
import org.relata.read.ReadResult;
import org.relata.read.Texts;

/** One message as a document. */
final class MailText {

    private static final int DEEPEST = 20;
    private static final Pattern ANSWER = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr)\\s*:\\s*)+");
    private static final Pattern QUOTED =
            Pattern.compile("(?m)^(?:>.*|(?:On|Am|Le|El) .{4,120}(?:wrote|schrieb|écrit|escribió)\\s*:)\\s*$\\R?");
    private static final Pattern SIGNATURE = Pattern.compile("(?ms)^-- ?$.*");

    private final Message message;
    private final List<Entity> plain = new ArrayList<>();
    private final List<Entity> html = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    MailText(Message message) {
        this.message = message;
        gather(message, 0);
    }

    /** @throws org.relata.RelataException when there is no text in it */
    ReadResult result() throws IOException, MimeException {
        if ("multipart/related".equals(message.getMimeType()) && !html.isEmpty()) {
            return page(html.get(0));
        }
        Draft draft = new Draft(Texts.withoutLoneSurrogates(text().strip()))
                .title(title())
                .id(message.getMessageId())
                .publisher(sender())
                .published(date());
        return new ReadResult.Read(draft.toDocument(), remarks);
    }

    private void gather(Entity entity, int depth) {
        if (depth > DEEPEST) {
            throw Texts.unreadable("has parts within more than 20 others");
        }
        if (entity.getBody() instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> gather(part, depth + 1));
            return;
        }
        String type = String.valueOf(entity.getMimeType());
        String file = entity.getFilename();
        if ("attachment".equals(entity.getDispositionType())) {
            remarks.add("the attachment " + (file == null ? type : file) + " was not read; save it as a file");
        } else if (type.equals("text/plain")) {
            plain.add(entity);
        } else if (type.equals("text/html")) {
            html.add(entity);
        } else if (type.startsWith("message/")) {
            remarks.add("the message within the message was not read; save it as a file");
        }
    }

    /** The plain text, or else that of the HTML. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Entity part : plain) {
            String words = Texts.decoded(bytes(part), part.getCharset());
            words = SIGNATURE.matcher(words).replaceFirst("");
            words = QUOTED.matcher(words).replaceAll("").strip();
            text.append(text.isEmpty() || words.isEmpty() ? "" : "\n\n").append(words);
        }
        if (!text.toString().isBlank()) {
            return text.toString();
        }
        for (Entity part : html) {
            text.append(text.isEmpty() ? "" : "\n\n").append(Pages.text(Texts.decoded(bytes(part), part.getCharset())));
        }
        return text.toString();
    }

    private ReadResult page(Entity root) throws IOException {
        String saved = header(message, "Snapshot-Content-Location");
        String url = saved != null ? saved : header(root, "Content-Location");
        boolean address = url != null && url.matches("(?i)https?://.*");
        byte[] bytes = bytes(root);
        Pages.Origin origin = new Pages.Origin(address ? url : null, root.getCharset(), date());
        return new ReadResult.Read(Pages.document(bytes, origin));
    }

    private static byte[] bytes(Entity part) throws IOException {
        if (!(part.getBody() instanceof SingleBody body)) {
            return new byte[0];
        }
        try (InputStream stream = body.getInputStream()) {
            byte[] bytes = stream.readNBytes(Pages.LONGEST_BYTES + 1);
            if (bytes.length > Pages.LONGEST_BYTES) {
                throw Texts.unreadable("has a text longer than 16 MB");
            }
            return bytes;
        }
    }

    private @Nullable String title() {
        String subject = message.getSubject();
        if (subject == null || subject.isBlank()) {
            return null;
        }
        String words = ANSWER.matcher(subject.strip()).replaceFirst("").replaceAll("\\s+", " ");
        return words.isBlank() ? null : Texts.withoutLoneSurrogates(words);
    }

    private @Nullable String sender() {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox first = message.getFrom().get(0);
        String name = first.getName();
        return name == null || name.isBlank() ? first.getDomain() : name.strip();
    }

    private @Nullable Published date() {
        Date date = message.getDate();
        return date == null ? null : Published.at(date.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String header(Entity entity, String name) {
        Field field = entity.getHeader().getField(name);
        String value = field == null ? null : field.getBody();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
