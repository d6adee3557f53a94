package org.relata.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.data.YamlReader;
import org.relata.petrarch.Dictionaries;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.actor.RegistryCheck;
import org.relata.resolve.place.Gazetteer;

/** Each importer on a small file of our own in the published format; what it writes loads. */
class ImportersTest {

    @TempDir
    private Path folder;

    private final Intake intake = new Intake();

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in =
                Objects.requireNonNull(ImportersTest.class.getResourceAsStream("/org/relata/imports/" + name))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private String run(Importer importer, Path file) throws IOException {
        StringWriter out = new StringWriter();
        importer.run(file, out, intake);
        return out.toString();
    }

    private void loads(String registry) throws IOException {
        YamlReader.read("own.yaml", registry);
        Path file = Files.writeString(folder.resolve("own.yaml"), registry);
        ActorResolver.with(List.of(file), remark -> {});
    }

    @Test
    void ucdp() throws IOException {
        String registry = run(new UcdpActors(), resource("ucdp.csv"));
        assertThat(registry)
                .contains("  - id: mli-government\n    ids: {ucdp: 900001}\n")
                .contains("names: [Hill Brigade, HB, Lashkar-e Kuh, River Brigade]")
                .contains("""
                          - id: ucdp-900003
                            kind: armed-group
                            country: YEM
                            sectors: [REB]
                            names: [Lamp Front, LF, Lamp Front of the South]
                            lineage: [{type: split-from, other: ucdp-900002}, {type: merged-into, other: ucdp-900002}]
                            ids: {ucdp: 900003}
                        """)
                .contains("  - id: ucdp-900003\n    member-of: [{of: ucdp-900004}]\n")
                .contains("  - id: ucdp-900005\n    kind: population\n    country: TCD\n    sectors: [CVL]\n");
        assertThat(intake.lines())
                .contains("taken: 4 actors", "taken: 2 links of lineage", "taken: 2 memberships in alliances")
                .anyMatch(line -> line.contains("the country of an actor of several"))
                .anyMatch(line -> line.contains("a location that is no country of today"))
                .anyMatch(line -> line.contains("a link to an actor that the file does not have (Splinter)"));
        loads(registry);
    }

    @Test
    void petrarch() throws IOException {
        Path file = Files.writeString(folder.resolve("actors.txt"), Dictionaries.text("actors.txt"));
        String registry = run(new PetrarchActors(), file);
        assertThat(registry)
                .contains("source: actors.txt\n")
                .contains("{sectors: [ELI], to: 2000-03-13}")
                .contains("{sectors: [GOV], from: 2000-03-13, to: 2003-09-10}")
                .contains("{sectors: [ELI], from: 2003-09-11, to: 2005-06-30}")
                .contains("names: [Hill Brigade, HBR, Brigade of the Hills]");
        loads(registry);
        String agents = run(
                new PetrarchActors(), Files.writeString(folder.resolve("agents.txt"), Dictionaries.text("agents.txt")));
        assertThat(agents)
                .contains("- {kind: population, sectors: [LAB], person: yes, words: [\"ferryman=ferrymen\"]}");
        loads(agents);
        Path verbs = Files.writeString(folder.resolve("verbs.txt"), Dictionaries.text("verbs.txt"));
        assertThatThrownBy(() -> run(new PetrarchActors(), verbs)).hasMessageContaining("`--rules` reads it as it is");
    }

    @Test
    void openSanctions() throws IOException {
        String registry = run(new OpenSanctions(), resource("opensanctions.jsonl"));
        assertThat(registry)
                .contains("""
                          - id: opensanctions-q-lamp
                            kind: armed-group
                            country: MLI
                            sectors: [REB]
                            from: 2012-03-01
                            names: [Lamp Front, Front of the Lamp]
                        """)
                .contains("designated: [{by: un, list: Lamp list, from: 2014-05-06}]")
                .contains("member-of: [{of: opensanctions-q-lamp, role: treasurer, from: 2013-01-01}]")
                .contains("designated: [{by: fra, from: 2020-01-02}]")
                .contains(
                        "  - {of: mli, post: Minister of Lamps, holders: [{holder: opensanctions-nk-1, from: 2015-01-01,"
                                + " to: 2016-02-29}]}\n");
        assertThat(intake.lines())
                .contains("taken: 3 actors", "taken: 2 designations", "taken: 1 memberships", "taken: 1 offices")
                .anyMatch(line -> line.contains("an entity of schema Vessel"))
                .anyMatch(line -> line.contains("an authority that the registry does not know"))
                .anyMatch(line -> line.contains("a post that the file does not name"));
        loads(registry);
    }

    @Test
    void wikidata() throws IOException {
        String registry = run(new Wikidata(), resource("wikidata.json"));
        assertThat(registry)
                .contains("""
                          - id: wikidata-q900002
                            kind: person
                            country: SYR
                            from: 1971-01-01
                            names: [Bea Sample, B. Sample, {name: "مثال", lang: ar}]
                            member-of: [{of: wikidata-q900003}]
                            ids: {wikidata: Q900002}
                        """)
                .contains("kind: party\n    country: SYR\n    from: 1999-04-01\n")
                .contains(
                        "  - {of: syr, post: Minister of Lamps, holders: [{holder: wikidata-q900002, from: 2001-02-03,"
                                + " to: 2004-05}]}");
        assertThat(intake.lines())
                .anyMatch(line -> line.contains("a class that is no kind of actor"))
                .anyMatch(line -> line.contains("a position whose post the file does not name"));
        loads(registry);
    }

    @Test
    void geoNames() throws IOException {
        Path plain = resource("geonames.txt");
        String places = run(new GeoNames(), plain);
        assertThat(places.lines().skip(1))
                .containsExactly(
                        "9000001\tḨāmid Zone\tHamid Zone\tprovince\tSYR\tḨāmid Zone\t35.5\t37.5\t100000",
                        "9000002\tTal Zaytun\tTell Zeitoun|تل زيتون\ttown\tSYR\tḨāmid Zone\t36.5\t37.25\t1200",
                        "9000003\tGlass River\t\triver\tSYR\tḨāmid Zone\t36.1\t37.2\t0");
        assertThat(intake.lines())
                .anyMatch(line -> line.contains("a country, which the country table has"))
                .anyMatch(line -> line.contains("a feature of class S"))
                .anyMatch(line -> line.contains("a place in 'QQ'"))
                .anyMatch(line -> line.contains("a number that is none"))
                .anyMatch(line -> line.contains("a line without 19 columns"));
        Path zipped = folder.resolve("geonames.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(Files.readAllBytes(plain));
        }
        assertThat(run(new GeoNames(), zipped)).isEqualTo(places);
        Path own = Files.writeString(folder.resolve("own.tsv"), places);
        assertThat(Gazetteer.with(List.of(own), remark -> {}).find("Tell Zeitoun"))
                .isNotEmpty();
    }

    @Test
    void anotherFormatIsRefusedWithItsPlace() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong"), "{\"a\": 1}\nhello\n");
        for (Importer importer : Importers.all()) {
            assertThatThrownBy(() -> run(importer, wrong))
                    .as(importer.name())
                    .isInstanceOfSatisfying(
                            RelataException.class, e -> assertThat(e.code()).isEqualTo(RelataException.Code.INPUT))
                    .hasMessageMatching("(?s).*wrong:\\d+:\\d+: .*");
        }
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Importers.named("acled", Importer.Target.REGISTRY))
                .hasMessageContaining("there are: ucdp-actors, petrarch, opensanctions, wikidata, geonames");
        assertThatThrownBy(() -> Importers.named("geonames", Importer.Target.REGISTRY))
                .hasMessageContaining("geonames goes into a gazetteer");
    }

    /** UCDP's own table; not in the repository. */
    @Test
    void theRealUcdpTableIsImportedInSeconds() throws IOException {
        Path real = Path.of("../../../shared/gold/ucdp_actor_22_1.csv");
        assumeThat(Files.exists(real)).as("skipped: " + real + " is not there").isTrue();
        long start = System.nanoTime();
        String registry = run(new UcdpActors(), real);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(15);
        loads(registry);
        int all = intake.taken("actors") + intake.taken("actors that the registry has, given their UCDP number");
        assertThat(all).isEqualTo(1725);
        Path own = folder.resolve("own.yaml");
        assertThat(RegistryCheck.check(
                        ActorNames.with(List.of(own), remark -> {}).registry()))
                .filteredOn(one -> one.entry().file().equals(own.toString()))
                .noneMatch(one -> one.what().startsWith("no actor has the id"));
    }

    /** With -Dmeasure=true: a million lines as GeoNames has them. */
    @Test
    void aMillionLinesOfGeoNames() throws IOException {
        assumeThat(Boolean.getBoolean("measure"))
                .as("skipped without -Dmeasure=true")
                .isTrue();
        Path million = folder.resolve("million.txt");
        try (Writer lines = Files.newBufferedWriter(million, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 1_000_000; i++) {
                lines.write(line(i));
            }
        }
        Path own = folder.resolve("million.tsv");
        long start = System.nanoTime();
        try (Writer out = Files.newBufferedWriter(own, StandardCharsets.UTF_8)) {
            new GeoNames().run(million, out, intake);
        }
        long written = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.with(List.of(own), remark -> {});
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.err.printf(
                "imported in %.1f s, loaded in %.1f s, %d MB used%n",
                (written - start) / 1e9, (System.nanoTime() - written) / 1e9, used >> 20);
        assertThat(gazetteer.find("Other 999999")).hasSize(1);
        assertThat((written - start) / 1e9).isLessThan(60);
    }

    private static String line(int i) {
        List<String> cells = new ArrayList<>(List.of(
                "" + (20_000_000 + i),
                "Town " + i,
                "Town " + i,
                "Other " + i + ",Third " + i + ",بلدة " + i + ",Fourth " + i));
        cells.add("" + (i % 170 - 85));
        cells.add("" + (i % 350 - 175));
        cells.addAll(List.of("P", i % 50 == 0 ? "PPLA" : "PPL", "SY", "", "0" + i % 9, "", "", "", "" + i, "", "3"));
        cells.addAll(List.of("Asia/Damascus", "2020-01-01"));
        return String.join("\t", cells) + "\n";
    }
}
