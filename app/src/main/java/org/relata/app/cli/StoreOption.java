package org.relata.app.cli;

import picocli.CommandLine.Option;

/** Which store is asked or added to. */
final class StoreOption {

    static final String DEFAULT = "relata.db";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = DEFAULT,
            description = "The store: a file (default: ${DEFAULT-VALUE} in this folder), or"
                    + " postgres://user:password@host:port/name.")
    String address = DEFAULT;
}
