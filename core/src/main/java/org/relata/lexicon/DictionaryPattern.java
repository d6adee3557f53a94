package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a verb dictionary, read as what it asks of the tree of a sentence: nouns before the verb are its
 * subject, nouns behind it its object, a preposition opens a phrase under it; {@code $} and {@code +} tell where actor
 * and recipient stand, {@code %} that both are one plural, {@code ^} a phrase that does not matter.
 */
final class DictionaryPattern {

    private static final String ELSEWHERE = "indirect | against | with | to | on | upon | from | for | of_object";
    private static final String ANY_OBJECT = "object | " + ELSEWHERE;

    private final DictionaryWords words;
    private final Map<String, List<String>> synsets;
    private final Set<String> verbs;
    private final List<Phrase.Need> needs = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private @Nullable String preposition;
    private @Nullable String actor;
    private @Nullable String recipient;
    private @Nullable String unknown;
    private boolean reciprocal;

    DictionaryPattern(DictionaryWords words, Map<String, List<String>> synsets, Set<String> verbs) {
        this.words = words;
        this.synsets = synsets;
        this.verbs = verbs;
    }

    /** Reads both sides; the pattern is then in the other methods. */
    DictionaryPattern read(List<String> before, List<String> behind) {
        boolean passive = before.stream().anyMatch(words::isBeing);
        for (String token : before) {
            left(token, passive);
        }
        flush("subj");
        for (String token : behind) {
            right(token);
        }
        flush("obj");
        return this;
    }

    /** What the words beside the verb have to be. */
    List<Phrase.Need> needs() {
        return List.copyOf(needs);
    }

    /** A synset that is used and nowhere listed. */
    Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }

    RoleSlots actor(boolean reversed) {
        if (reversed) {
            return RoleSlots.read(recipient == null ? "by | object | from" : recipient);
        }
        if (reciprocal) {
            return RoleSlots.read("subject + " + (recipient == null ? "with" : recipient));
        }
        return RoleSlots.read(actor == null ? "subject".equals(recipient) ? "by | from | object" : "subject" : actor);
    }

    RoleSlots recipient(boolean reversed) {
        if (reversed) {
            return RoleSlots.read(actor == null ? "subject" : actor);
        }
        return RoleSlots.read(recipient != null ? recipient : "object".equals(actor) ? ELSEWHERE : ANY_OBJECT);
    }

    private void left(String token, boolean passive) {
        switch (token) {
            case "$" -> actor = passive ? "object" : "subject";
            case "+" -> recipient = passive ? "object" : "subject";
            case "%" -> reciprocal = true;
            case "^", "{", "}", "(", ")", "," -> flush("subj");
            default -> {
                if (words.negations().contains(token)) {
                    need("neg", Set.of("not", "never", "n't", "no"), false);
                } else if (words.auxiliaries().contains(token)) {
                    need("aux", Set.of(token), false);
                } else if (!words.isBeing(token) && !words.skipped().contains(token)) {
                    run.add(token);
                }
            }
        }
    }

    private void right(String token) {
        switch (token) {
            case "+" -> recipient = party();
            case "$" -> actor = party();
            case "%" -> {
                reciprocal = true;
                recipient = party();
            }
            case "^" -> {
                flush("obj");
                preposition = null;
            }
            case "(", ")", "{", "}", "," -> bracket(token);
            default -> word(token);
        }
    }

    private void bracket(String token) {
        boolean group = token.equals("{") || token.equals("}");
        if (!group || !run.isEmpty()) {
            flush("obj");
        }
    }

    private void word(String token) {
        if (words.skipped().contains(token) || words.isBeing(token)) {
            return;
        }
        if (words.prepositions().contains(token)) {
            boolean joined = run.isEmpty() && preposition != null;
            String before = preposition;
            if (!joined) {
                flush("obj");
            }
            preposition = joined ? before + " " + token : token;
        } else if (words.negations().contains(token)) {
            need("neg", Set.of("not", "never", "n't", "no"), false);
        } else {
            run.add(token);
        }
    }

    /** The slot in which a marked party stands; the preposition before it has to be there. */
    private String party() {
        String slot = "object";
        if (!run.isEmpty()) {
            flush("obj");
        }
        String opened = preposition;
        if (opened != null) {
            needs.add(new Phrase.Filler(opened, Set.of(), true));
            slot = opened.equals("by") ? "subject | by" : opened.replace(' ', '_');
            preposition = null;
        }
        return slot;
    }

    /** Ends a run of words: the last is the noun, those before it modify it. */
    private void flush(String bare) {
        String opened = preposition;
        preposition = null;
        if (run.isEmpty()) {
            if (opened != null && words.adverbs().contains(opened)) {
                needs.add(new Phrase.Particle(opened));
            } else if (opened != null) {
                needs.add(new Phrase.Filler(opened, Set.of(), true));
            }
            return;
        }
        String head = run.get(run.size() - 1);
        boolean infinitive = "to".equals(opened) && verbs.contains(head);
        String slot = infinitive ? "xcomp" : opened == null ? bare : opened;
        need(slot, lemmas(head), slot.equals("subj"));
        for (String modifier : run.subList(0, run.size() - 1)) {
            need(slot + ".mod", lemmas(modifier), false);
        }
        run.clear();
    }

    private Set<String> lemmas(String token) {
        Set<String> lemmas = words.lemmas(token, synsets);
        unknown = lemmas.isEmpty() ? token : unknown;
        return lemmas;
    }

    private void need(String slot, Set<String> lemmas, boolean party) {
        if (!lemmas.isEmpty()) {
            needs.add(new Phrase.Filler(slot, Set.copyOf(lemmas), party));
        }
    }
}
