package org.relata;

import java.util.List;
import java.util.Set;
import org.relata.code.certainty.HolderMention;
import org.relata.model.Status;

/** What the holders' acts make of a status: what an accuser or an unnamed voice holds is unconfirmed. */
final class StatusOfHolders {

    private static final Set<String> OPEN = Set.of("accuse", "suggest", "doubt");

    private StatusOfHolders() {}

    static Status adjust(Status status, List<HolderMention> chain) {
        if (chain.isEmpty()) {
            return status;
        }
        HolderMention innermost = chain.get(chain.size() - 1);
        if (innermost.act().equals("deny") && status == Status.ASSERTED) {
            return Status.DENIED;
        }
        boolean open = OPEN.contains(innermost.act())
                || (innermost.source() == null && innermost.act().equals("report"));
        return open && status == Status.ASSERTED ? Status.UNCONFIRMED : status;
    }
}
