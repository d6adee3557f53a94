package org.relata.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.relata.contract.Json;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Prepared;
import org.relata.corroborate.Telling;

/** Stored claims as corroboration sees them; those last used are kept in memory. */
final class Tellings {

    private static final int KEPT = 60_000;
    private static final String CLAIM = "SELECT c.json, d.copy_group FROM claims c JOIN runs r ON r.number = c.run"
            + " JOIN document_versions v ON v.number = r.document_version JOIN documents d ON d.number = v.document"
            + " WHERE c.number = ?";

    private final Sql sql;
    private final Corroborator corroborator;
    private final Map<Long, Prepared> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Prepared> eldest) {
            return size() > KEPT;
        }
    };

    Tellings(Sql sql, Corroborator corroborator) {
        this.sql = sql;
        this.corroborator = corroborator;
    }

    Prepared of(long claim) {
        Prepared known = kept.get(claim);
        if (known == null) {
            known = Objects.requireNonNull(
                    sql.first(
                            CLAIM,
                            row -> {
                                Telling telling = Telling.of(Json.tree(Packing.unpack(row.getBytes(1))));
                                String group = row.getString(2);
                                return corroborator.prepare(
                                        group.equals(telling.copyGroup()) ? telling : telling.inCopyGroup(group));
                            },
                            claim),
                    "a key names a claim that is not there");
            kept.put(claim, known);
        }
        return known;
    }

    void know(long claim, Prepared told) {
        kept.put(claim, told);
    }

    void forget(long claim) {
        kept.remove(claim);
    }
}
