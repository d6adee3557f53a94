package org.relata.app.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.app.web.security.Passwords;
import org.relata.app.web.security.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata account}: an entry for the accounts file of a desk that others can reach. */
@Command(
        name = "account",
        description =
                "Asks for a password (or reads it from the first line of standard input) and prints an entry for the"
                        + " accounts file of `relata serve --accounts FILE`. The password itself is kept nowhere.")
final class AccountCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name to sign in with, as decisions are signed.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "reader",
            description = "reader, analyst (also judges and merges) or admin (also sees the trail); ${DEFAULT-VALUE}.")
    private String role = "reader";

    AccountCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Role given = Role.of(role).orElseThrow(() -> wrong("--role is reader, analyst or admin"));
        if (name.isBlank() || !name.equals(name.strip()) || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("a name is a word or words without space around them");
        }
        Passwords passwords = new Passwords();
        String password = password();
        String fault = passwords.fault(password);
        if (!fault.isEmpty()) {
            throw wrong(fault);
        }
        String entry = "  - name: " + quoted(name) + "\n    role: " + given.word() + "\n    password: "
                + passwords.hash(password) + "\n";
        surroundings.out().write(entry.getBytes(StandardCharsets.UTF_8));
        surroundings.out().flush();
        return Commands.DONE;
    }

    /** From the terminal, unseen; else the first line of standard input. */
    private String password() throws IOException {
        Console console = surroundings.errIsTerminal() ? System.console() : null;
        if (console != null) {
            char[] typed = console.readPassword("Password for %s: ", name);
            return typed == null ? "" : new String(typed);
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        @Nullable String line = in.readLine();
        return line == null ? "" : line;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static RelataException wrong(String message) {
        return new RelataException(RelataException.Code.USAGE, message);
    }
}
