package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relata.RelataException;

/** Made once, read afterwards, made again where damaged, whoever else is at work. */
class ModelCacheTest {

    private static final List<ModelResource> RESOURCES = List.of(ModelResource.values());

    @TempDir
    Path folder;

    private final List<long[]> steps = new ArrayList<>();

    @BeforeEach
    void writeModel() throws IOException {
        TinyModel.write(model());
    }

    private Path model() {
        return folder.resolve("model");
    }

    private Path kept() {
        return folder.resolve("kept");
    }

    private ModelCache cache() {
        return cache(kept());
    }

    private ModelCache cache(Path where) {
        return new ModelCache(
                where, (done, total) -> steps.add(new long[] {done, total}), RESOURCES, TinyModel.in(model()));
    }

    private Path file(ModelResource resource) {
        return kept().resolve(resource.fileName());
    }

    @ParameterizedTest
    @EnumSource(ModelResource.class)
    void givesBackWhatTheModelHolds(ModelResource resource) {
        assertSame(resource, cache().load(resource));
        assertSame(resource, cache().load(resource));
    }

    @Test
    void isMadeOnceWithProgressToTheEnd() {
        cache().prepare();
        assertThat(steps).isNotEmpty();
        assertThat(steps).isSortedAccordingTo((one, other) -> Long.compare(one[0], other[0]));
        long[] last = steps.get(steps.size() - 1);
        assertThat(last[0]).isEqualTo(last[1]).isPositive();
        steps.clear();
        cache().prepare();
        assertThat(steps).isEmpty();
    }

    @Test
    void secondUseNeedsNoModel() throws IOException {
        cache().prepare();
        deleteTree(model());
        for (ModelResource resource : ModelResource.values()) {
            assertSame(resource, cache().load(resource));
        }
    }

    @Test
    void onlyWhatIsMissingIsMade() throws IOException {
        cache().prepare();
        byte[] others = Files.readAllBytes(file(ModelResource.TAGS));
        var made = Files.getLastModifiedTime(file(ModelResource.TAGS));
        Files.delete(file(ModelResource.CLUSTERS));
        assertSame(ModelResource.CLUSTERS, cache().load(ModelResource.CLUSTERS));
        assertThat(Files.getLastModifiedTime(file(ModelResource.TAGS))).isEqualTo(made);
        assertThat(file(ModelResource.TAGS)).hasBinaryContent(others);
    }

    @ParameterizedTest
    @EnumSource(ModelResource.class)
    void aFileCutShortAnywhereIsMadeAgain(ModelResource resource) throws IOException {
        cache().prepare();
        byte[] whole = Files.readAllBytes(file(resource));
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 40)) {
            Files.write(file(resource), java.util.Arrays.copyOf(whole, length));
            assertSame(resource, cache().load(resource));
            assertThat(file(resource)).hasBinaryContent(whole);
        }
    }

    @ParameterizedTest
    @EnumSource(ModelResource.class)
    void aFlippedByteAnywhereIsSeenAndTheFileMadeAgain(ModelResource resource) throws IOException {
        cache().prepare();
        byte[] whole = Files.readAllBytes(file(resource));
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 60)) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x7F;
            Files.write(file(resource), damaged);
            assertSame(resource, cache().load(resource));
            assertThat(file(resource)).as("byte " + at).hasBinaryContent(whole);
        }
    }

    @Test
    void whatAnEndedProcessLeftIsRemoved() throws IOException {
        Files.createDirectories(kept());
        Files.write(kept().resolve("en-dep.bin123.part"), new byte[] {1, 2, 3});
        cache().prepare();
        try (Stream<Path> files = Files.list(kept())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part"))
                    .hasSize(ModelResource.values().length + 1);
        }
    }

    @Test
    void threadsThatFindEverythingDamagedRemakeItTogether() throws Exception {
        cache().prepare();
        for (ModelResource resource : ModelResource.values()) {
            Files.write(file(resource), new byte[] {1, 2, 3});
        }
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Object>> loaded = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                ModelResource resource = RESOURCES.get(i % RESOURCES.size());
                loaded.add(workers.submit(() -> cacheOfThread().load(resource)));
            }
            for (int i = 0; i < 40; i++) {
                assertSame(RESOURCES.get(i % RESOURCES.size()), loaded.get(i).get());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private ModelCache cacheOfThread() {
        return new ModelCache(kept(), ModelProgress.SILENT, RESOURCES, TinyModel.in(model()));
    }

    @Test
    void twoProcessesThatStartAtOnceMakeItOnce() throws Exception {
        List<Process> processes = List.of(start(), start());
        int makers = 0;
        for (Process process : processes) {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.exitValue()).as(said).isZero();
            makers += Integer.parseInt(said) > 0 ? 1 : 0;
        }
        assertThat(makers).isGreaterThanOrEqualTo(1);
        steps.clear();
        cache().prepare();
        assertThat(steps).isEmpty();
        for (ModelResource resource : ModelResource.values()) {
            assertThat(ModelFile.isIntact(file(resource))).isTrue();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ModelCacheMain.class.getName(),
                        kept().toString(),
                        model().toString())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheWayOut() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> cache(inTheWay.resolve("kept")).prepare())
                .isInstanceOfSatisfying(
                        RelataException.class, e -> assertThat(e.code()).isEqualTo(RelataException.Code.MODEL))
                .hasMessageContaining(inTheWay.resolve("kept").toString())
                .hasMessageContaining(ModelFolder.VARIABLE)
                .hasMessageContaining("1 GB");
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        ModelCache cache = new ModelCache(kept(), ModelProgress.SILENT, RESOURCES, name -> null);
        assertThatThrownBy(cache::prepare)
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("nlp4j-english is not on the class path")
                .hasMessageContaining(ModelResource.DEPENDENCIES.resource());
    }

    @Test
    void aModelThatIsDamagedItselfLeavesNothingBehind() throws IOException {
        Path source = model().resolve(ModelResource.NAMES.resource().substring(1));
        byte[] whole = Files.readAllBytes(source);
        Files.write(source, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> cache().prepare()).isInstanceOf(RelataException.class);
        assertThat(file(ModelResource.NAMES)).doesNotExist();
        assertThat(kept()).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    private static void assertSame(ModelResource resource, Object loaded) {
        LoadedModel.assertSame(TinyModel.content(resource), loaded);
    }

    private static void deleteTree(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
