package org.relata.code.genre;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.PartKind;
import org.relata.model.Sentence;

/** What each sentence of a document is about. Immutable. */
public final class GenreReading {

    private static final int REACH = 6;

    private final List<SentenceGenre> sentences;

    GenreReading(List<Sentence> sentences, List<List<Cue>> cues) {
        List<SentenceGenre> found = new ArrayList<>();
        List<Cue> article = article(sentences, cues);
        for (int i = 0; i < sentences.size(); i++) {
            boolean comment = sentences.get(i).part().kind() == PartKind.COMMENT;
            found.add(around(sentences, cues, i, comment ? article : List.of()));
        }
        this.sentences = List.copyOf(found);
    }

    /** By the built-in genres. */
    public static GenreReading of(ParsedDocument document) {
        return Genres.builtIn().read(document);
    }

    /** What this sentence of the document is about. */
    public SentenceGenre of(Sentence sentence) {
        return sentences.get(sentence.index());
    }

    /** Every sentence, in the order of the text. */
    public List<SentenceGenre> sentences() {
        return sentences;
    }

    /** What shows that the article tells of real force: its readers speak of the same. */
    private static List<Cue> article(List<Sentence> sentences, List<List<Cue>> cues) {
        List<Cue> evidence = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).part().kind() != PartKind.COMMENT) {
                cues.get(i).stream().filter(Cue::isEvidence).forEach(evidence::add);
            }
        }
        return evidence;
    }

    /** @param beside cues of elsewhere that count too */
    private static SentenceGenre around(List<Sentence> sentences, List<List<Cue>> cues, int at, List<Cue> beside) {
        Tally tally = new Tally();
        beside.forEach(tally::add);
        int words = 0;
        int from = Math.max(0, at - REACH);
        int to = Math.min(sentences.size() - 1, at + REACH);
        for (int i = from; i <= to; i++) {
            if (sentences.get(i).part().kind() == sentences.get(at).part().kind() || i == at) {
                words += sentences.get(i).words().size();
                cues.get(i).forEach(tally::add);
            }
        }
        Tally own = new Tally();
        cues.get(at).forEach(own::add);
        String genre = tally.genre();
        return new SentenceGenre(
                genre,
                tally.score(),
                tally.of(Frame.FICTION),
                tally.of(Frame.PAST),
                tally.evidence(),
                own.evidence(),
                words,
                tally.words(genre));
    }

    /** Every cue counts once, however often it stands there, so that a text's catchword does not decide alone. */
    private static final class Tally {

        private final Map<String, Integer> any = new LinkedHashMap<>();
        private final Map<Frame, Map<String, Integer>> byFrame = new EnumMap<>(Frame.class);
        private final Map<String, Integer> evidence = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> byGenre = new LinkedHashMap<>();

        void add(Cue cue) {
            if (cue.isEvidence()) {
                evidence.merge(cue.phrase(), cue.points(), Math::max);
                return;
            }
            any.merge(cue.phrase(), cue.points(), Math::max);
            byGenre.computeIfAbsent(cue.topic(), k -> new LinkedHashMap<>())
                    .merge(cue.phrase(), cue.points(), Math::max);
            byFrame.computeIfAbsent(cue.frame(), k -> new LinkedHashMap<>())
                    .merge(cue.phrase(), cue.points(), Math::max);
        }

        int score() {
            return sum(any);
        }

        int of(Frame frame) {
            return sum(byFrame.getOrDefault(frame, Map.of()));
        }

        int evidence() {
            return sum(evidence);
        }

        @Nullable
        String genre() {
            String best = null;
            int most = 0;
            for (Map.Entry<String, Map<String, Integer>> entry : byGenre.entrySet()) {
                int here = sum(entry.getValue());
                if (here > most) {
                    most = here;
                    best = entry.getKey();
                }
            }
            return best;
        }

        List<String> words(@Nullable String genre) {
            return genre == null
                    ? List.of()
                    : List.copyOf(byGenre.getOrDefault(genre, Map.of()).keySet());
        }

        private static int sum(Map<String, Integer> points) {
            return points.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
