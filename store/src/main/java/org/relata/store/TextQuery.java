package org.relata.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * Words looked for in sentences: all must stand there. {@code "a phrase"}, {@code begin*} and {@code -not} are
 * understood.
 */
public final class TextQuery {

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Term> terms;

    private record Term(boolean not, boolean prefix, List<String> words) {}

    private TextQuery(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads what a user typed.
     *
     * @throws RelataException of code {@code USAGE} where no word is in it that must stand there
     */
    public static TextQuery of(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            String phrase = matcher.group(2);
            String given = phrase == null ? matcher.group(3) : phrase;
            List<String> words = WORD.matcher(given)
                    .results()
                    .map(found -> found.group().toLowerCase(Locale.ROOT))
                    .toList();
            if (!words.isEmpty()) {
                terms.add(new Term(!matcher.group(1).isEmpty(), phrase == null && given.endsWith("*"), words));
            }
        }
        if (terms.stream().allMatch(Term::not)) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "--text '" + typed + "': give at least one word that must be there; \"a phrase\", begin* and -not"
                            + " are understood");
        }
        return new TextQuery(terms);
    }

    String forSqlite() {
        String query = joined(false, " AND ", TextQuery::quoted);
        String not = joined(true, " OR ", TextQuery::quoted);
        return not.isEmpty() ? query : "(" + query + ") NOT (" + not + ")";
    }

    String forPostgres() {
        String not = joined(true, " | ", TextQuery::followed);
        return joined(false, " & ", TextQuery::followed) + (not.isEmpty() ? "" : " & !(" + not + ")");
    }

    private String joined(boolean not, String by, java.util.function.Function<Term, String> form) {
        return terms.stream().filter(term -> term.not() == not).map(form).collect(Collectors.joining(by));
    }

    private static String quoted(Term term) {
        return "\"" + String.join(" ", term.words()) + "\"" + (term.prefix() ? "*" : "");
    }

    private static String followed(Term term) {
        return "(" + String.join(" <-> ", term.words()) + (term.prefix() ? ":*" : "") + ")";
    }

    /** Two that ask for the same are one, so that an answer to it can be remembered. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextQuery query && query.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}
