package org.relata.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.relata.corroborate.CopyFinder;
import org.relata.corroborate.CopyFinder.Signature;

/** Keeps near copies of documents together: whichever comes first, a group is named by the least of its documents' ids. */
final class Copies {

    private final Sql sql;
    private final Gathering gathering;

    /** A document as the groups see it. */
    private record Member(long number, String id, String group) {}

    Copies(Sql sql, Gathering gathering) {
        this.sql = sql;
        this.gathering = gathering;
    }

    /** Puts a document into its group; the group. What this changes for claims that are there already is gathered anew. */
    String place(long document, Signature signature) {
        Map<String, Member> members = new TreeMap<>();
        Member self = Objects.requireNonNull(
                sql.first("SELECT number, id, copy_group FROM documents WHERE number = ?", Copies::member, document));
        take(self.group(), members);
        forget(document);
        if (signature.bands().isEmpty() && members.size() == 1) {
            return self.id();
        }
        keep(document, signature);
        for (long other : sharing(document, signature)) {
            String group = Objects.requireNonNull(
                    sql.first("SELECT copy_group FROM documents WHERE number = ?", row -> row.getString(1), other));
            take(group, members);
        }
        members.put(self.id(), self);
        regroup(members);
        return Objects.requireNonNull(
                sql.first("SELECT copy_group FROM documents WHERE number = ?", row -> row.getString(1), document));
    }

    private static Member member(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Member(row.getLong(1), row.getString(2), row.getString(3));
    }

    private void take(String group, Map<String, Member> into) {
        sql.each(
                "SELECT number, id, copy_group FROM documents WHERE copy_group = ? AND copy_group <> id"
                        + " UNION ALL SELECT number, id, copy_group FROM documents WHERE id = ? AND copy_group = id",
                Copies::member,
                member -> into.put(member.id(), member),
                group,
                group);
    }

    private void forget(long document) {
        forget(sql, document);
    }

    /** Takes the signature of a document away. */
    static void forget(Sql sql, long document) {
        byte[] old = sql.first("SELECT bytes FROM signatures WHERE document = ?", row -> row.getBytes(1), document);
        if (old != null) {
            for (long band : Signature.of(old).bands()) {
                sql.now("DELETE FROM bands WHERE band = ? AND document = ?", band, document);
            }
            sql.now("DELETE FROM signatures WHERE document = ?", document);
        }
    }

    private void keep(long document, Signature signature) {
        sql.now("INSERT INTO signatures (document, bytes) VALUES (?, ?)", document, signature.bytes());
        for (long band : new TreeSet<>(signature.bands())) {
            sql.now("INSERT INTO bands (band, document) VALUES (?, ?)", band, document);
        }
    }

    private Set<Long> sharing(long document, Signature signature) {
        Set<Long> sharing = new TreeSet<>();
        for (long band : signature.bands()) {
            sharing.addAll(sql.list(
                    "SELECT document FROM bands WHERE band = ? AND document <> ?",
                    row -> row.getLong(1),
                    band,
                    document));
        }
        sharing.removeIf(other -> !CopyFinder.isCopy(signature, signature(other)));
        return sharing;
    }

    private Signature signature(long document) {
        byte[] bytes = sql.first("SELECT bytes FROM signatures WHERE document = ?", row -> row.getBytes(1), document);
        return bytes == null ? new Signature(new byte[0], List.of()) : Signature.of(bytes);
    }

    private void regroup(Map<String, Member> members) {
        Map<String, Signature> signatures = new TreeMap<>();
        members.forEach((id, member) -> signatures.put(id, signature(member.number())));
        CopyFinder.groups(signatures).forEach((id, group) -> {
            Member member = Objects.requireNonNull(members.get(id));
            if (!member.group().equals(group)) {
                sql.list(
                                "SELECT c.number FROM claims c JOIN documents d ON d.run = c.run WHERE d.number = ?"
                                        + " AND c.in_force = 1",
                                row -> row.getLong(1),
                                member.number())
                        .forEach(gathering::again);
                sql.now("UPDATE documents SET copy_group = ? WHERE number = ?", group, member.number());
            }
        });
    }
}
