package org.relata.corroborate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.Status;

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
     * @param reliability A to F of the publisher
     */
    record Item(Prepared prepared, String origin, char reliability) {

        Telling telling() {
            return prepared.telling;
        }

        String claim() {
            return prepared.telling.claim();
        }

        /** Whether it says that the act took place, be it with a doubt. */
        boolean affirms() {
            return telling().certainty().factuality() > 0 && telling().status() != Status.DENIED;
        }

        /** Whether it says that it did not. */
        boolean denies() {
            return telling().certainty().factuality() < 0 || telling().status() == Status.DENIED;
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
        items.forEach(item -> origins.add(item.origin()));
        List<String> sorted = new ArrayList<>(origins);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
