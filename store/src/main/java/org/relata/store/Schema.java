package org.relata.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to what this program needs: the migrations are SQL files among the resources. */
final class Schema {

    /** The last migration there is. */
    static final int LATEST = 7;

    private Schema() {}

    /**
     * Runs what has not been run.
     *
     * @param folder the dialect's own migrations, beside those of both
     * @param row how a whole number that is a table's key is written
     * @param bytes the type of a stretch of bytes
     * @param clustered what follows a table that is kept in the order of its key
     */
    static void migrate(DataSource source, Faults faults, String folder, String row, String bytes, String clustered) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/relata/store/record", "classpath:org/relata/store/" + folder)
                    .placeholders(Map.of("row", row, "bytes", bytes, "clustered", clustered))
                    .table("relata_schema")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw e.getCause() instanceof SQLException fault
                    ? faults.of(fault)
                    : faults.said("could not be made: " + e.getMessage());
        }
    }
}
