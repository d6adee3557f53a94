package org.relata.resolve.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.resolve.place.Countries;

/** CAMEO's actor codes as PLOVER's countries and sectors: {@code registry/cameo-roles.yaml}. */
public final class CameoRoles {

    private static final CameoRoles BUILT_IN =
            new CameoRoles(LexiconFile.yaml("registry/cameo-roles.yaml"), Countries.builtIn());
    private static final int LETTERS = 3;

    private record Role(String sector, ActorKind kind) {}

    /**
     * What a code says.
     *
     * @param sectors the primary one first; empty for a country alone
     * @param kind what such an actor most often is; null for a country alone or a code without a known role
     */
    public record Meaning(
            @Nullable String country,
            List<String> sectors,
            @Nullable ActorKind kind) {}

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> supranational = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final Countries known;

    private CameoRoles(DataNode file, Countries known) {
        this.known = known;
        file.allow("roles", "supranational", "countries", "organisations");
        for (DataNode role : file.field("roles").items()) {
            ActorKind kind =
                    ActorKind.of(role.field("kind").text()).orElseThrow(() -> role.fault("no such kind of actor"));
            roles.put(role.field("code").text(), new Role(role.field("sector").text(), kind));
        }
        for (DataNode body : file.field("supranational").items()) {
            String org = body.optional("org").map(DataNode::text).orElse("");
            supranational.put(
                    body.field("code").text() + org, body.field("country").text());
        }
        file.field("countries").fields().forEach((code, iso) -> countries.put(code, iso.text()));
        organisations.addAll(file.field("organisations").texts());
    }

    /** The table that comes with Relata. */
    public static CameoRoles builtIn() {
        return BUILT_IN;
    }

    /** What a whole code says; empty where nothing in it is known. */
    public Optional<Meaning> read(String code) {
        if (code.length() < LETTERS) {
            return Optional.empty();
        }
        String first = code.substring(0, LETTERS);
        String body = supranational.get(first);
        if (body != null) {
            String second = code.length() >= 2 * LETTERS ? code.substring(0, 2 * LETTERS) : first;
            return Optional.of(
                    new Meaning(supranational.getOrDefault(second, body), List.of(), ActorKind.INTERNATIONAL));
        }
        String country = countries.getOrDefault(first, known.byCode(first).isPresent() ? first : "");
        Set<String> sectors = new LinkedHashSet<>();
        ActorKind kind = null;
        for (int at = country.isEmpty() ? 0 : LETTERS; at + LETTERS <= code.length(); at += LETTERS) {
            Role role = roles.get(code.substring(at, at + LETTERS));
            if (role != null) {
                sectors.add(role.sector());
                kind = kind == null ? role.kind() : kind;
            }
        }
        return country.isEmpty() && sectors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning(country.isEmpty() ? null : country, List.copyOf(sectors), kind));
    }

    /** The kind of such a role. */
    public Optional<ActorKind> kindOf(String sectorCode) {
        return Optional.ofNullable(roles.get(sectorCode)).map(Role::kind);
    }

    /** Whether a word of the name is that of an organisation. */
    boolean namesOrganisation(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (organisations.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
