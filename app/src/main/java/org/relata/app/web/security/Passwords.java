package org.relata.app.web.security;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes of passwords: bcrypt, of strength 12. Safe for threads. */
public final class Passwords {

    /** What bcrypt reads of a password; more would be ignored, so it is refused. */
    private static final int MOST_BYTES = 72;

    /** The fewest characters of a password (NIST SP 800-63B asks for eight at least). */
    public static final int FEWEST = 10;

    private static final int STRENGTH = 12;

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    /** Compared with where there is no such account, so that the answer takes as long. */
    private final String nobody = encoder.encode("nobody has this password");

    /** Why this cannot be a password; empty when it can. */
    public String fault(String password) {
        if (password.codePointCount(0, password.length()) < FEWEST) {
            return "a password has at least " + FEWEST + " characters";
        }
        return tooLong(password) ? "a password has at most " + MOST_BYTES + " bytes" : "";
    }

    /** The hash to keep. */
    public String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password is that of the hash. */
    public boolean matches(String password, String hash) {
        return !tooLong(password) && encoder.matches(password, hash);
    }

    /** Takes the time of a comparison and says no. */
    public boolean matchesNobody(String password) {
        matches(password, nobody);
        return false;
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
