package org.relata.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.relata.RelataException;

/** The data files that come with the program, by what is in them. */
public final class BuiltInFiles {

    private static final String ROOT = "org/relata/";
    /** A file that is always there: it tells where the others are. */
    private static final String ANCHOR = ROOT + "rules/en/files.txt";

    private static final int FIGURES = 12;

    private BuiltInFiles() {}

    /**
     * Twelve figures that change when a file changes, comes or goes, and are the same for the same files, in a folder or in a
     * jar. Files are not unpacked for it.
     *
     * @param folders below {@code org/relata}
     */
    public static String version(List<String> folders) {
        StringBuilder lines = new StringBuilder();
        try {
            sums(folders)
                    .forEach((name, sum) ->
                            lines.append(name).append(' ').append(sum).append('\n'));
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.DATA, "The program's own data files cannot be read: " + e.getMessage(), e);
        }
        return figures(lines.toString());
    }

    private static Map<String, Long> sums(List<String> folders) throws IOException {
        URL anchor = BuiltInFiles.class.getResource("/" + ANCHOR);
        if (anchor == null) {
            throw new IOException("there is no " + ANCHOR);
        }
        return anchor.openConnection() instanceof JarURLConnection jar
                ? ofJar(jar, folders)
                : ofFolder(root(anchor), folders);
    }

    private static Path root(URL anchor) throws IOException {
        try {
            Path at = Path.of(new URI(anchor.toString()));
            return at.getRoot()
                    .resolve(at.subpath(0, at.getNameCount() - Path.of(ANCHOR).getNameCount()));
        } catch (URISyntaxException e) {
            throw new IOException(anchor + " is no address of a file", e);
        }
    }

    private static Map<String, Long> ofJar(JarURLConnection connection, List<String> folders) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && isIn(entry.getName(), folders))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static Map<String, Long> ofFolder(Path root, List<String> folders) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(root.resolve(ROOT + folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                sums.put(root.relativize(file).toString().replace('\\', '/'), sum(file)));
            }
        }
        return sums;
    }

    private static boolean isIn(String name, List<String> folders) {
        return folders.stream().anyMatch(folder -> name.startsWith(ROOT + folder + "/"));
    }

    private static long sum(Path file) {
        CRC32 sum = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.getValue();
    }

    private static String figures(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FIGURES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
