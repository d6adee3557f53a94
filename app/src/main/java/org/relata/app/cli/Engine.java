package org.relata.app.cli;

import java.util.List;
import org.relata.evaluate.CodedDocument;
import org.relata.evaluate.Systems;
import org.relata.model.Document;
import org.relata.model.Provenance;

/** What the commands ask of the core; safe for threads. */
interface Engine {

    /** The document's sentences and claims. */
    CodedDocument code(Document document);

    /** Why a claim is as it is, in lines; empty where the document has no such claim. */
    List<String> explain(Document document, String claim);

    /** The claims of the document in short, and what was left out and why, in lines. */
    List<String> overview(Document document);

    /** The versions that stand in every claim. */
    Provenance provenance();

    /** The stages that can be measured. */
    Systems systems();
}
