package org.relata.resolve.actor;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.relata.data.DataNode;

/** Writes a registry file, actor by actor, in the form that {@code registry/README.md} describes. */
public final class RegistryWriter implements Closeable {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.'/-]*( [A-Za-z0-9_.'/-]+)*|[0-9][0-9-]*");

    private final Writer out;
    private final List<Map<String, Object>> offices = new ArrayList<>();
    private int actors;

    /**
     * A writer to this.
     *
     * @param source of every fact in the file
     */
    public RegistryWriter(Writer out, String source) throws IOException {
        this.out = out;
        out.write("source: " + text(source) + "\nactors:");
    }

    /** Writes one actor. */
    public void write(ActorDraft draft) {
        StringBuilder lines = new StringBuilder(actors++ == 0 ? "\n" : "");
        String mark = "  - ";
        for (Map.Entry<String, Object> field : draft.fields().entrySet()) {
            lines.append(mark)
                    .append(field.getKey())
                    .append(": ")
                    .append(flow(field.getValue()))
                    .append('\n');
            mark = "    ";
        }
        print(lines);
    }

    /** Keeps an office of an actor that stands elsewhere; offices come behind the actors. */
    public void office(Map<String, Object> office) {
        offices.add(new LinkedHashMap<>(office));
    }

    /** Ends the file; the writer below stays open. */
    @Override
    public void close() throws IOException {
        out.write(actors == 0 ? " []\n" : "");
        if (!offices.isEmpty()) {
            out.write("offices:\n");
            for (Map<String, Object> office : offices) {
                out.write("  - " + flow(office) + "\n");
            }
        }
        out.flush();
    }

    /** Writes agents in the form of {@code lexicon/en/agents.yaml}, one a line. */
    public static void agents(DataNode agents, Writer out) throws IOException {
        for (DataNode agent : agents.items()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            agent.fields().forEach((key, value) -> fields.put(key, value.isText() ? value.text() : value.texts()));
            out.write("- " + flow(fields) + "\n");
        }
        out.flush();
    }

    private void print(CharSequence lines) {
        try {
            out.append(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value in YAML's flow form: {@code {of: syr, post: Leader}}. */
    public static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            map.forEach((key, one) -> fields.add(key + ": " + flow(one)));
            return "{" + String.join(", ", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "["
                    + String.join(", ", list.stream().map(RegistryWriter::flow).toList()) + "]";
        }
        return text(value.toString());
    }

    /** Plain where YAML cannot take it for anything else, in double quotes otherwise. */
    private static String text(String text) {
        if (PLAIN.matcher(text).matches() && !text.equals("null")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007F' || c == '\u0085' || c == '\uFEFF' || (c >= '\u0080' && c < '\u00A0')) {
                        quoted.append(String.format("\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
