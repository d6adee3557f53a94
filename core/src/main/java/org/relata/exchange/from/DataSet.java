package org.relata.exchange.from;

/**
 * How a data set's rows are marked.
 *
 * @param name the publisher of the rows
 * @param scheme begins the ids of the documents: {@code ucdp-ged:214797}
 * @param rule stands where other claims have the rule that found them
 */
record DataSet(String name, String scheme, String rule) {

    String documentId(String id) {
        return scheme + ":" + id;
    }
}
