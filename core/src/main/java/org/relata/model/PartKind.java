package org.relata.model;

/** What a part of a document is. A comment is a reader's and is never reported as news. */
public enum PartKind {
    HEADLINE,
    BODY,
    COMMENT,
    CAPTION;

    /** The word of the data contract: lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
