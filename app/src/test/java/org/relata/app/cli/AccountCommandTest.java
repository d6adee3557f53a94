package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.app.web.security.Accounts;
import org.relata.app.web.security.AccountsFile;
import org.relata.app.web.security.Passwords;
import org.relata.app.web.security.Person;
import org.relata.app.web.security.Role;

class AccountCommandTest {

    private static Call account(String in, String... arguments) {
        return Call.with(
                in,
                (name, progress) -> {
                    throw new AssertionError("no parser is needed");
                },
                arguments);
    }

    @Test
    void itsEntrySignsInWithThePasswordAndNoOther(@TempDir Path folder) throws IOException {
        Call call = account("a long enough secret\n", "account", "anna", "--role", "analyst");
        assertThat(call.code()).as(call.err()).isZero();
        Path file = Files.writeString(folder.resolve("accounts.yaml"), "accounts:\n" + call.out());

        Accounts accounts = AccountsFile.read(file, new Passwords());

        assertThat(accounts.person("anna", "a long enough secret")).contains(new Person("anna", Role.ANALYST));
        assertThat(accounts.person("anna", "a long enough secre")).isEmpty();
        assertThat(accounts.person("ann", "a long enough secret")).isEmpty();
        assertThat(call.out()).doesNotContain("secret");
    }

    @Test
    void shortPasswordsAndUnknownRolesAreRefused() {
        assertThat(account("short\n", "account", "anna").code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(account("a long enough secret\n", "account", "anna", "--role", "king")
                        .code())
                .isEqualTo(Commands.WRONG_USAGE);
    }
}
