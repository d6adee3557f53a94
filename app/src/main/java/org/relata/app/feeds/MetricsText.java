package org.relata.app.feeds;

/** Writes metrics in the text format of Prometheus (version 0.0.4). */
public final class MetricsText {

    /** Its media type. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /**
     * Begins a family; the samples that follow are of it.
     *
     * @param type counter or gauge
     */
    public MetricsText family(String familyName, String type, String help) {
        name = familyName;
        text.append("# HELP ").append(familyName).append(' ');
        text.append(help.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        text.append("# TYPE ").append(familyName).append(' ').append(type).append('\n');
        return this;
    }

    /** A value of the family, with names and values of labels by turns. */
    public MetricsText sample(long value, String... labels) {
        text.append(name);
        for (int i = 0; i + 1 < labels.length; i += 2) {
            text.append(i == 0 ? '{' : ',').append(labels[i]).append("=\"");
            text.append(escaped(labels[i + 1])).append('"');
        }
        text.append(labels.length == 0 ? " " : "} ").append(value).append('\n');
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
