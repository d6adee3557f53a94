package org.relata.corroborate;

/**
 * Brings the forms of an English word together by their endings: attacks, attacked, attacking. Cruder than a lemma, but it needs
 * no parse, so that claims of a store and of other people's data are read alike.
 */
final class WordStem {

    private static final int SHORTEST = 3;

    private WordStem() {}

    /** The stem of a word in lower case. */
    static String of(String word) {
        String stem = singular(word);
        stem = without(stem, "ing");
        stem = without(stem, "ed");
        if (stem.length() > SHORTEST + 2 && stem.endsWith("ly")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("e") && stem.length() > SHORTEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("y") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses") || word.endsWith("xes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    /** Without the ending and the consonant that is doubled before it, where a syllable is left. */
    private static String without(String word, String ending) {
        int left = word.length() - ending.length();
        if (left < SHORTEST || !word.endsWith(ending) || !hasVowel(word, left)) {
            return word;
        }
        char last = word.charAt(left - 1);
        boolean doubled = last == word.charAt(left - 2) && "bdgkmnprt".indexOf(last) >= 0;
        return word.substring(0, doubled ? left - 1 : left);
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
