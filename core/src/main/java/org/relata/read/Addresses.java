package org.relata.read;

/** Fetches what an input names on the web. The core itself has no network: who reads addresses brings one of these. */
@FunctionalInterface
public interface Addresses {

    /** For those who may not fetch. */
    Addresses NONE = address -> {
        throw Texts.unreadable("is an address, and nothing is fetched; save the page and give its file");
    };

    /**
     * What the address answers.
     *
     * @throws org.relata.RelataException when it is not fetched; the message is the reason, as a phrase that follows the
     *     address and a colon
     */
    Source at(String address);
}
