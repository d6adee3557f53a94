package org.relata.app.web.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has an account, with which role and which password. Immutable and safe for threads. */
public final class Accounts {

    private final Map<String, Account> byName;
    private final Passwords passwords;

    /** An entry of the accounts file. */
    public record Account(String name, Role role, String hash) {}

    /** The accounts of a file. */
    public Accounts(Iterable<Account> accounts, Passwords passwords) {
        Map<String, Account> all = new LinkedHashMap<>();
        accounts.forEach(account -> all.put(account.name(), account));
        this.byName = Map.copyOf(all);
        this.passwords = passwords;
    }

    /** The person whose name and password these are. It takes as long for a name that nobody has. */
    public Optional<Person> person(String name, String password) {
        Account account = byName.get(name);
        boolean right =
                account == null ? passwords.matchesNobody(password) : passwords.matches(password, account.hash());
        return right && account != null ? Optional.of(new Person(account.name(), account.role())) : Optional.empty();
    }

    /** The person of this name, as a proxy that we trust has already found out who it is. */
    public Optional<Person> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(account -> new Person(account.name(), account.role()));
    }
}
