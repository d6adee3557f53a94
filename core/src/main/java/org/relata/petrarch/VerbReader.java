package org.relata.petrarch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;

/**
 * Reads a verb dictionary in either of its forms: the patterns of words of version 1 ({@code - * TALKS_WITH +}) and the
 * phrases in brackets of version 2 ({@code - * {PEACE TALKS} (WITH &REBEL)}).
 */
public final class VerbReader {

    private static final Pattern BLOCK = Pattern.compile("---\\s*([^\\[]*?)\\s*\\[([^\\]]*)\\]\\s*---.*");
    private static final Pattern VERB = Pattern.compile("([^\\s{\\[]+)\\s*(?:\\{[^}]*\\}?)?\\s*(?:\\[([^\\]]*)\\])?.*");
    private static final Pattern TOKEN = Pattern.compile("[{}()*+$%^]|&[A-Z0-9_/-]+|[A-Z0-9][A-Z0-9'’.,/-]*");

    private final String file;
    private final Intake intake;
    private final Map<String, List<String>> synsets = new LinkedHashMap<>();
    private final List<VerbDictionary.Block> blocks = new ArrayList<>();
    private @Nullable List<String> synset;

    private VerbReader(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    /**
     * Reads a dictionary.
     *
     * @param file name for the report
     * @param intake is told what is not of the form
     */
    public static VerbDictionary read(String file, Iterator<String> lines, Intake intake) {
        VerbReader reader = new VerbReader(file, intake);
        int number = 0;
        while (lines.hasNext()) {
            String raw = lines.next();
            int comment = raw.indexOf('#');
            reader.line((comment < 0 ? raw : raw.substring(0, comment)).strip(), ++number);
        }
        return new VerbDictionary(file, reader.synsets, reader.blocks);
    }

    private void line(String line, int number) {
        Matcher block = BLOCK.matcher(line);
        if (line.isEmpty()) {
            return;
        }
        if (block.matches()) {
            synset = null;
            blocks.add(new VerbDictionary.Block(
                    block.group(1), code(block.group(2)), new ArrayList<>(), new ArrayList<>(), number));
        } else if (line.startsWith("&")) {
            synset = synsets.computeIfAbsent(bare(line.substring(1)), name -> new ArrayList<>());
        } else if (line.startsWith("+") && synset != null) {
            synset.add(words(line.substring(1)));
        } else if (line.startsWith("~")) {
            intake.left("a transformation (~) of what was found", file + ":" + number);
        } else if (blocks.isEmpty()) {
            intake.left("a line before the first block", file + ":" + number);
        } else if (line.startsWith("-")) {
            pattern(line.substring(1), number);
        } else {
            verb(line, number);
        }
    }

    private void verb(String line, int number) {
        Matcher verb = VERB.matcher(line);
        if (!verb.matches()) {
            intake.left("a line that is neither verb nor pattern", file + ":" + number);
            return;
        }
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String part : verb.group(1).split("_", -1)) {
            if (!part.isEmpty()) {
                head = part.startsWith("+") ? words.size() : head;
                words.add(part.replace("+", "").toLowerCase(Locale.ROOT));
            }
        }
        words.removeIf(String::isEmpty);
        if (words.isEmpty()) {
            intake.left("a line that is neither verb nor pattern", file + ":" + number);
            return;
        }
        String own = verb.group(2);
        last().verbs().add(new VerbDictionary.Verb(List.copyOf(words), head, own == null ? null : own.strip(), number));
    }

    private void pattern(String line, int number) {
        int open = line.indexOf('[');
        int close = line.indexOf(']', open + 1);
        int star = line.indexOf('*');
        if (open < 0 || close < 0 || star < 0 || star > open) {
            intake.left("a pattern without * or [code]", file + ":" + number);
            return;
        }
        last().patterns()
                .add(new VerbDictionary.Pattern(
                        tokens(line.substring(0, star)),
                        tokens(line.substring(star + 1, open)),
                        code(line.substring(open + 1, close)),
                        number));
    }

    private List<String> tokens(String written) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(withoutJoints(written));
        while (token.find()) {
            String text = token.group();
            if (text.startsWith("&")) {
                synset(bare(text.substring(1)), tokens);
            } else {
                tokens.add(text.toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(tokens);
    }

    /** {@code &WEAPON_ATTACKS} is the synset WEAPON and the word behind it, unless there is one of the whole name. */
    private void synset(String name, List<String> tokens) {
        int end = name.length();
        while (end > 0 && !synsets.containsKey(name.substring(0, end))) {
            end = name.lastIndexOf('_', end - 1);
        }
        if (end <= 0) {
            tokens.add("&" + name);
            return;
        }
        tokens.add("&" + name.substring(0, end));
        for (String word : name.substring(end).split("_", -1)) {
            if (!word.isEmpty()) {
                tokens.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Underscores join words; inside the name of a synset they belong to it. */
    private static String withoutJoints(String written) {
        StringBuilder parted = new StringBuilder(written.length());
        boolean name = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            name = c == '&' || (name && (Character.isLetterOrDigit(c) || c == '_'));
            if (c == '&') {
                parted.append(' ');
            }
            parted.append(c == '_' && !name ? ' ' : c);
        }
        return parted.toString();
    }

    private VerbDictionary.Block last() {
        return blocks.get(blocks.size() - 1);
    }

    private static @Nullable String code(String written) {
        String code = written.strip();
        return code.isEmpty() || code.equals("---") ? null : code;
    }

    private static String bare(String name) {
        String bare = name.strip();
        int end = 0;
        while (end < bare.length() && (Character.isLetterOrDigit(bare.charAt(end)) || bare.charAt(end) == '_')) {
            end++;
        }
        return (bare.substring(0, end) + "_").replaceAll("_+$", "");
    }

    private static String words(String written) {
        return written.replace('_', ' ')
                .strip()
                .replaceAll("[{\\[].*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
