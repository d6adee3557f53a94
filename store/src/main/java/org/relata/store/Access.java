package org.relata.store;

/** What a store is opened for. */
public enum Access {
    /** To ask. It must be there. */
    READ,
    /** To change what is there. It must be there. */
    CHANGE,
    /** To add and to ask. It is made where it is not there. */
    ADD,
    /** The same without the texts of documents, where it has to be made. */
    ADD_WITHOUT_TEXTS;

    boolean writes() {
        return this != READ;
    }

    /** Whether it is made where it is not there. */
    boolean makes() {
        return this == ADD || this == ADD_WITHOUT_TEXTS;
    }
}
