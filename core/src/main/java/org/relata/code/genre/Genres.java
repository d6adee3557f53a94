package org.relata.code.genre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** The words that tell what a passage is about, found by their first word. Immutable; threads share one. */
public final class Genres {

    private static final Map<String, Integer> POINTS = points();
    private static final Pattern BREAKS = Pattern.compile("[ -]+|(?='s)");
    private static final Pattern HYPHENS = Pattern.compile("-+");

    private final Map<String, List<Cue>> byFirstWord;

    private Genres(Map<String, List<Cue>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    private static Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("decisive", 6);
        points.put("telling", 3);
        points.put("plain", 2);
        points.put("faint", 1);
        return points;
    }

    /**
     * The built-in English genres.
     *
     * @throws org.relata.RelataException with file and line, when the file is at fault
     */
    public static Genres builtIn() {
        return of(LexiconFile.yaml("lexicon/en/genres.yaml"));
    }

    /**
     * From a file of the form of {@code lexicon/en/genres.yaml}.
     *
     * @throws org.relata.RelataException with file and line, when a word stands twice in one genre or a key is unknown
     */
    public static Genres of(DataNode file) {
        file.allow("genres", "evidence");
        Map<String, List<Cue>> byFirstWord = new HashMap<>();
        DataNode genres = file.field("genres");
        for (String name : genres.names()) {
            DataNode genre = genres.field(name);
            genre.allow("frame", "telling", "plain", "faint");
            Frame frame = genre.optional("frame").map(Genres::frame).orElse(Frame.REAL);
            add(byFirstWord, genre, name, frame);
        }
        DataNode evidence = file.field("evidence");
        evidence.allow("decisive", "telling", "plain", "faint");
        add(byFirstWord, evidence, "", Frame.REAL);
        return new Genres(byFirstWord);
    }

    private static Frame frame(DataNode name) {
        return switch (name.text()) {
            case "past" -> Frame.PAST;
            case "fiction" -> Frame.FICTION;
            default -> throw name.fault("a frame is past or fiction, not '" + name.text() + "'");
        };
    }

    private static void add(Map<String, List<Cue>> index, DataNode genre, String topic, Frame frame) {
        Map<List<String>, Integer> lines = new HashMap<>();
        POINTS.forEach((name, points) -> {
            for (DataNode item : genre.optionalItems(name)) {
                List<String> words = List.of(BREAKS.split(item.text(), -1));
                Integer before = lines.putIfAbsent(words, item.line());
                if (before != null) {
                    throw item.fault("'" + item.text() + "' stands in this genre already at line " + before);
                }
                index.computeIfAbsent(words.get(0), k -> new ArrayList<>(2)).add(new Cue(words, topic, frame, points));
            }
        });
    }

    /** What each sentence of the document is about. */
    public GenreReading read(ParsedDocument document) {
        List<List<Cue>> cues = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            cues.add(cues(sentence));
        }
        return new GenreReading(document.sentences(), cues);
    }

    /** The cues of a sentence in the order of the text; of cues that overlap only the longest. */
    List<Cue> cues(Sentence sentence) {
        List<Piece> pieces = pieces(sentence);
        List<Cue> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int length = longest(pieces, at, found);
            at += Math.max(1, length);
        }
        return found;
    }

    private record Piece(String text, String lemma) {

        boolean is(String word) {
            return text.equals(word) || lemma.equals(word);
        }
    }

    private static List<Piece> pieces(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Word word : sentence.words()) {
            String text = word.text().toLowerCase(java.util.Locale.ROOT);
            if (text.indexOf('-') < 0) {
                pieces.add(new Piece(text, word.lemma()));
                continue;
            }
            for (String part : HYPHENS.split(text, -1)) {
                if (!part.isEmpty()) {
                    pieces.add(new Piece(part, part));
                }
            }
        }
        return pieces;
    }

    private int longest(List<Piece> pieces, int at, List<Cue> found) {
        List<Cue> best = new ArrayList<>(2);
        int length = 0;
        Piece first = pieces.get(at);
        List<Cue> candidates = new ArrayList<>(byFirstWord.getOrDefault(first.text(), List.of()));
        if (!first.lemma().equals(first.text())) {
            candidates.addAll(byFirstWord.getOrDefault(first.lemma(), List.of()));
        }
        for (Cue cue : candidates) {
            int size = cue.words().size();
            if (size >= length && fits(cue, pieces, at)) {
                if (size > length) {
                    best.clear();
                }
                length = size;
                best.add(cue);
            }
        }
        found.addAll(best);
        return length;
    }

    private static boolean fits(Cue cue, List<Piece> pieces, int at) {
        if (at + cue.words().size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < cue.words().size(); i++) {
            if (!pieces.get(at + i).is(cue.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
