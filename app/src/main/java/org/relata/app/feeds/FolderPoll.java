package org.relata.app.feeds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relata.RelataException;
import org.relata.model.Document;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;
import org.relata.read.Source;
import org.relata.store.SeenAddress;

/** Reads the new and changed files of a folder and of those below it; hidden ones are passed over. */
final class FolderPoll {

    private static final int BATCH = 200;
    private static final int BATCH_LETTERS = 4_000_000;

    private final WatchTools tools;
    private final Inputs inputs;
    private long kept;

    FolderPoll(WatchTools tools, Inputs inputs) {
        this.tools = tools;
        this.inputs = inputs;
    }

    /** Looks once. */
    Polled poll(Path folder) {
        try {
            List<Path> files = files(folder);
            Map<String, SeenAddress> before =
                    tools.watched().seen(files.stream().map(FolderPoll::key).toList());
            for (Path file : files) {
                SeenAddress last = before.get(key(file));
                tools.stop().check();
                readIfNew(folder, file, last == null ? "" : last.state());
            }
            return Polled.read(Fetcher.Known.NOTHING, kept);
        } catch (IOException | UncheckedIOException unlisted) {
            return Polled.failed(kept, "the folder cannot be read: " + unlisted.getMessage(), Optional.empty());
        } catch (RelataException untaken) {
            return Polled.failed(kept, String.valueOf(untaken.getMessage()), Optional.empty());
        }
    }

    private void readIfNew(Path folder, Path file, String last) throws IOException {
        String state;
        try {
            state = state(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
        if (!last.equals(state)) {
            read(folder, file, state);
        }
    }

    private static String key(Path file) {
        return file.toUri().toString();
    }

    /** A file whose size and time are the same is the same file. */
    private static String state(Path file) throws IOException {
        return "read at " + Files.size(file) + " bytes of " + Files.getLastModifiedTime(file).toInstant();
    }

    private static List<Path> files(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        try (Stream<Path> below = Files.walk(whole)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(whole.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A file that is written while it is read has another time afterwards, and is read again in the next round. */
    private void read(Path folder, Path file, String state) {
        List<Document> batch = new ArrayList<>();
        long letters = 0;
        int count = 0;
        try (Documents results = inputs.documents(source(file))) {
            while (results.hasNext()) {
                ReadResult result = results.next();
                if (result instanceof ReadResult.Read read) {
                    boolean alone = count == 0 && !results.hasNext();
                    batch.add(alone ? ofFile(read.document(), file) : read.document());
                    letters += read.document().text().length();
                    count++;
                } else if (result instanceof ReadResult.Unreadable unreadable) {
                    tools.words().failed(unreadable.message());
                }
                if (batch.size() >= BATCH || letters > BATCH_LETTERS) {
                    keep(batch, List.of());
                    letters = 0;
                    tools.stop().check();
                }
            }
        } catch (IOException unclosed) {
            tools.words().failed(file + ": " + unclosed.getMessage());
        } catch (RelataException | WatchStop.Ended notOfTheFile) {
            throw notOfTheFile;
        } catch (RuntimeException | StackOverflowError fault) {
            tools.words().failed(file + ": a fault of the program: " + fault);
        }
        SeenAddress seen = new SeenAddress(key(file), folder.toString(), tools.now(), state);
        tools.metrics().item(count == 0 ? "refused" : "read");
        keep(batch, List.of(seen));
    }

    /** A file with one document that has no name of its own is known by its path, so that its next version replaces it. */
    private static Document ofFile(Document document, Path file) {
        if (!document.id().equals(document.version())) {
            return document;
        }
        return new Document(
                key(file),
                document.version(),
                document.url(),
                document.publisher(),
                document.title(),
                document.published(),
                document.language(),
                document.text(),
                document.parts(),
                document.fetched());
    }

    private static Source source(Path file) {
        return new Source(file.toString(), () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private void keep(List<Document> batch, List<SeenAddress> seen) {
        tools.keep(batch, seen);
        kept += batch.size();
        batch.clear();
    }
}
