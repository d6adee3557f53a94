package org.relata.app.web.api;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Provenance;
import org.relata.model.Published;

/** Codes what somebody pastes. Safe for threads. */
public interface TextCoder {

    /** A document with its claims. */
    record Coded(Document document, List<Claim> claims) {

        public Coded {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What was read and coded.
     *
     * @param problems what could not be read, and remarks
     */
    record Outcome(List<Coded> documents, List<String> problems) {

        public Outcome {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }

    /** Reads text, a page or whatever else the bytes are, and codes it. */
    Outcome code(InputStream bytes, @Nullable Published published);

    /** Why a claim of the text is as it is, in lines; empty where the text has no such claim. */
    List<String> explain(InputStream bytes, @Nullable Published published, String claim);

    /** The same of a document that was read before. */
    List<String> explain(Document document, String claim);

    /** The versions that stand in every claim. */
    Provenance provenance();
}
