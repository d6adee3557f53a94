package org.relata.conflict.show;

import java.util.Locale;

/** Puts an SVG document together. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** An element without content; the attributes as name and value in turn. */
    Svg element(String name, Object... attributes) {
        open(name, attributes);
        out.setLength(out.length() - 1);
        out.append("/>\n");
        return this;
    }

    /** An element with text, and a note that is shown when one points at it. */
    Svg noted(String note, String name, Object... attributes) {
        open(name, attributes);
        out.append("<title>")
                .append(escaped(note))
                .append("</title></")
                .append(name)
                .append(">\n");
        return this;
    }

    Svg text(String text, Object... attributes) {
        open("text", attributes);
        out.append(escaped(text)).append("</text>\n");
        return this;
    }

    Svg open(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value(attributes[i + 1])))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Written as it is. */
    Svg raw(String text) {
        out.append(text);
        return this;
    }

    /** Text, with what means something in XML written so that it means nothing. */
    Svg plain(String text) {
        out.append(escaped(text));
        return this;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** With one decimal, the same everywhere. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
