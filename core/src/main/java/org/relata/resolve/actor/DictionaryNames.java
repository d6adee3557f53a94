package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in the capitals of a dictionary, as a newspaper writes them. */
final class DictionaryNames {

    /** Up to here a single word in capitals is an acronym and nothing else: "US" is not "us". */
    private static final int ACRONYM = 3;
    /** Up to here it may be an acronym or a name: FARC, HAMAS. */
    private static final int PERHAPS_ACRONYM = 6;

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "al", "de", "des", "du", "la", "el", "bin", "ibn", "van");

    private DictionaryNames() {}

    /** The forms of one name: an acronym in brackets is a name of its own, and short words keep their capitals too. */
    static List<String> forms(String written) {
        Set<String> forms = new LinkedHashSet<>();
        int open = written.indexOf('(');
        int close = written.indexOf(')', open + 1);
        if (open > 0 && close > open) {
            String outside = (written.substring(0, open) + written.substring(close + 1)).strip();
            add(outside.replaceAll(" +", " "), forms);
            add(written.substring(open + 1, close).strip(), forms);
        } else {
            add(written, forms);
        }
        return List.copyOf(forms);
    }

    private static void add(String name, Set<String> forms) {
        boolean single = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (name.isEmpty()) {
            return;
        }
        if (!capitals) {
            forms.add(name);
            return;
        }
        if (!single || name.replace(".", "").length() > ACRONYM) {
            forms.add(cased(name));
        }
        if (single && name.replace(".", "").length() <= PERHAPS_ACRONYM) {
            forms.add(name);
        }
    }

    private static String cased(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            words.add(!words.isEmpty() && SMALL.contains(lower) ? lower : capitalised(lower));
        }
        return String.join(" ", words);
    }

    private static String capitalised(String lower) {
        StringBuilder cased = new StringBuilder(lower.length());
        boolean start = true;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            cased.append(start ? Character.toUpperCase(c) : c);
            start = c == '-' || c == '.' || c == '(';
        }
        return cased.toString();
    }
}
