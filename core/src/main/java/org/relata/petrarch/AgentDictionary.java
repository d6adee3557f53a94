package org.relata.petrarch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;

/**
 * Reads an agent dictionary: {@code NOUN {PLURAL} [~CODE]}, where empty braces mean that there is no plural, and {@code
 * !SET! = ONE, OTHER} names words that entries can stand for.
 */
public final class AgentDictionary {

    private static final Pattern SET = Pattern.compile("(![A-Z0-9_]+!)\\s*=\\s*(.+)");
    private static final Pattern ENTRY = Pattern.compile("([^\\[{]+?)\\s*(?:\\{([^}]*)\\}\\s*)?\\[([^\\]]*)\\]");
    private static final Pattern CODE = Pattern.compile("~(?:[A-Z]{3})+|(?:[A-Z]{3})+~");

    private AgentDictionary() {}

    /**
     * Reads a dictionary.
     *
     * @param file name for the report
     * @param intake is told what is not of the form
     */
    public static List<AgentEntry> read(String file, Iterator<String> lines, Intake intake) {
        Map<String, List<String>> sets = new HashMap<>();
        List<AgentEntry> entries = new ArrayList<>();
        int number = 0;
        while (lines.hasNext()) {
            String raw = lines.next();
            number++;
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            Matcher set = SET.matcher(line);
            if (set.matches()) {
                sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*", -1)));
            } else if (!line.isEmpty()) {
                entry(line, number, file, sets, intake, entries);
            }
        }
        return entries;
    }

    private static void entry(
            String line,
            int number,
            String file,
            Map<String, List<String>> sets,
            Intake intake,
            List<AgentEntry> entries) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches() || !CODE.matcher(entry.group(3).strip()).matches()) {
            intake.left("a line that is not NOUN {PLURAL} [~CODE]", file + ":" + number);
            return;
        }
        String code = entry.group(3).strip().replace("~", "");
        String noun = entry.group(1);
        for (String set : sets.keySet()) {
            if (noun.contains(set)) {
                for (String word : sets.getOrDefault(set, List.of())) {
                    entries.add(new AgentEntry(
                            plain(noun.replace(set, word)), plain(noun.replace(set, word)), code, number));
                }
                return;
            }
        }
        String singular = plain(noun);
        entries.add(new AgentEntry(singular, plural(entry.group(2), singular), code, number));
    }

    private static @Nullable String plural(@Nullable String braces, String singular) {
        if (braces == null) {
            return null;
        }
        return braces.isBlank() ? singular : plain(braces);
    }

    private static String plain(String written) {
        return written.replace('_', ' ').strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }
}
