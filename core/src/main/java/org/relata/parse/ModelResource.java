package org.relata.parse;

/** The files that NLP4J's English model consists of, with the form that each is kept in. */
enum ModelResource {
    DEPENDENCIES("models/en-dep", Form.COMPONENT),
    NAMES("models/en-ner", Form.COMPONENT),
    TAGS("models/en-pos", Form.COMPONENT),
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized", Form.VECTORS),
    GAZETTEERS("lexica/en-named-entity-gazetteers-simplified", Form.TREE),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase", Form.SETS),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified-lowercase", Form.LISTS);

    /** How a resource is laid out in the cache. */
    enum Form {
        /** A trained component: numbers of features, weights, and the rest. */
        COMPONENT,
        /** Word → vector. */
        VECTORS,
        /** Prefix tree of words with sets of strings at its nodes. */
        TREE,
        /** Word → set of strings. */
        SETS,
        /** Word → list of strings. */
        LISTS
    }

    private final String path;
    private final Form form;

    ModelResource(String path, Form form) {
        this.path = path;
        this.form = form;
    }

    /** Class path resource, compressed with XZ. */
    String resource() {
        return "/edu/emory/mathcs/nlp/" + path + ".xz";
    }

    /** Name of the file in the cache. */
    String fileName() {
        return path.substring(path.indexOf('/') + 1) + ".bin";
    }

    Form form() {
        return form;
    }
}
