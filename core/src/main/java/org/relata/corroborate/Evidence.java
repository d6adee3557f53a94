package org.relata.corroborate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.Status;
import org.relata.model.Toll;

/**
 * The claims of one event, told apart by what they say of it.
 *
 * @param all in the order of the claims' ids
 */
record Evidence(List<Item> all) {

    Evidence {
        all = List.copyOf(all);
    }

    /**
     * One claim and whom it goes back to.
     *
     * @param copied whether it stands in a near copy of a document that counts already
     * @param reliability A to F of the publisher
     */
    record Item(Prepared prepared, String origin, boolean copied, char reliability) {

        Telling telling() {
            return prepared.telling;
        }

        String claim() {
            return prepared.telling.claim();
        }

        /**
         * Whether it says that the act took place, be it with a doubt. What one source tells and another denies is told: the denial
         * is a claim of its own.
         */
        boolean affirms() {
            return telling().type() != null && telling().certainty().factuality() > 0;
        }

        /** Whether it says that it did not. "No soldiers were hurt" denies no act: it is a figure of nought. */
        boolean denies() {
            return telling().isDenialOfAnother() || (telling().certainty().factuality() < 0 && !isNought());
        }

        /** Whether it only says that nobody came to harm. */
        boolean isNought() {
            return telling().certainty().factuality() < 0
                    && !telling().tolls().isEmpty()
                    && telling().tolls().stream()
                            .allMatch(toll -> Integer.valueOf(0).equals(toll.high()))
                    && telling().holders().stream().noneMatch(voice -> "deny".equals(voice.act()));
        }

        /** Whether it says that nobody at all came to harm; that no soldiers did leaves open who else did. */
        boolean isNoughtOfAll() {
            return isNought()
                    && telling().tolls().stream()
                            .map(Toll::of)
                            .allMatch(whom ->
                                    whom == null || WordTable.builtIn().isAnybody(WordTable.lower(whom.head())));
        }

        /** Whether it says so as a fact: not as an accusation, a rumour or a possibility. */
        boolean isFirm() {
            Certainty certainty = telling().certainty();
            boolean sure = certainty == Certainty.CT_PLUS || certainty == Certainty.PR_PLUS;
            return affirms()
                    && sure
                    && (telling().status() == Status.ASSERTED || telling().status() == Status.CONFIRMED);
        }
    }

    /** The claims that give figures: those that affirm the act, and those that say that nobody came to harm; no copies. */
    List<Item> counting() {
        return all.stream()
                .filter(item -> !item.copied() && (item.affirms() || item.isNoughtOfAll()))
                .toList();
    }

    List<Item> affirming() {
        return all.stream().filter(Item::affirms).toList();
    }

    List<Item> denying() {
        return all.stream().filter(Item::denies).toList();
    }

    /** Whom the claims that affirm it go back to, each once, in order. */
    List<String> origins() {
        return origins(affirming());
    }

    static List<String> origins(List<Item> items) {
        Set<String> origins = new LinkedHashSet<>();
        items.stream().filter(item -> !item.copied()).forEach(item -> origins.add(item.origin()));
        List<String> sorted = new ArrayList<>(origins);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
