package org.relata.app.web.security;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;
import org.relata.data.DataNode;
import org.relata.data.OwnFiles;
import org.relata.data.YamlReader;

/**
 * The accounts as a file that the operator edits:
 *
 * <pre>
 * accounts:
 *   - name: anna
 *     role: analyst
 *     password: $2a$12$…   # relata account prints it
 * </pre>
 */
public final class AccountsFile {

    private AccountsFile() {}

    /**
     * Reads it.
     *
     * @throws RelataException of code {@code DATA} that says where it is wrong
     */
    public static Accounts read(Path file, Passwords passwords) {
        DataNode root = YamlReader.read(file.toString(), OwnFiles.text(file));
        List<Accounts.Account> accounts = new ArrayList<>();
        for (DataNode entry : root.field("accounts").items()) {
            accounts.add(account(entry));
        }
        if (accounts.isEmpty()) {
            throw root.fault("no account; `relata account NAME --role ROLE` prints one");
        }
        return new Accounts(accounts, passwords);
    }

    private static Accounts.Account account(DataNode entry) {
        DataNode role = entry.field("role");
        String hash = entry.field("password").text();
        if (!hash.startsWith("$2")) {
            throw entry.field("password").fault("this is no hash of a password; `relata account` prints one");
        }
        return new Accounts.Account(
                entry.field("name").text(),
                Role.of(role.text()).orElseThrow(() -> role.fault("a role is reader, analyst or admin")),
                hash);
    }
}
