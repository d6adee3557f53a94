package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** A store of a few rows of GED of our own making, and what is exported of it. */
record ExportedStore(Path address) {

    /** Imports the rows into a store in this folder. */
    static ExportedStore of(Path folder) {
        Path address = folder.resolve("record.db");
        Call call = Call.of(
                "import",
                "--from",
                "ucdp-ged",
                "--into",
                "store",
                "--store",
                address.toString(),
                "src/test/resources/exchange/ged.csv");
        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        assertThat(call.err()).contains("taken: 3 rows").contains("3 documents, 3 claims added");
        return new ExportedStore(address);
    }

    /** Exports to a file. */
    Call export(String form, Path file, String... more) {
        String[] arguments = new String[more.length + 7];
        String[] first = {"export", "--to", form, "--store", address.toString(), "--out", file.toString()};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        Call call = Call.of(arguments);
        assertThat(call.code()).as(call.err()).isEqualTo(Commands.DONE);
        return call;
    }
}
