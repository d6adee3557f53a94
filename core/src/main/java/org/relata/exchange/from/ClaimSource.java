package org.relata.exchange.from;

import java.io.IOException;
import java.util.function.Consumer;
import org.relata.data.Intake;

/** Reads an event data set as claims of it. Stateless. */
public interface ClaimSource {

    /** What the user calls the format: {@code ucdp-ged}. */
    String name();

    /** The format in a few words. */
    String what();

    /** The data set, which is the publisher of its rows. */
    String dataSet();

    /** Whether it was tried on a real file, or only on files made to the published format. */
    boolean triedOnRealFile();

    /**
     * Reads all rows in a stream.
     *
     * @param to is given each row that could be taken, in the order of the file
     * @param intake is told what was taken, what was not, where and why
     * @throws org.relata.RelataException of code {@code INPUT} with file, line and column when it is not of the format
     */
    void read(ImportRequest request, Consumer<Imported> to, Intake intake) throws IOException;
}
