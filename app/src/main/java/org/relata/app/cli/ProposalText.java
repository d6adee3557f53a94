package org.relata.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.relata.store.Proposal;

/** Proposals as a registry file; what is against the registry is commented out, so that nobody accepts it unseen. */
final class ProposalText {

    private ProposalText() {}

    static String of(List<Proposal> proposals, String store) {
        StringBuilder text = new StringBuilder();
        text.append("# What the record in ").append(store.replaceAll("//[^@/]*@", "//"));
        text.append(" says and the registry does not hold. Read it, correct it, and keep what is so in a file of\n");
        text.append("# your own for --registry; lines that begin with #- are against the registry.\n");
        text.append("source: unchecked\n");
        section(text, "actors", proposals.stream().filter(one -> !one.office()).toList());
        section(text, "offices", proposals.stream().filter(Proposal::office).toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String name, List<Proposal> proposals) {
        boolean any = proposals.stream().anyMatch(one -> one.standing() == Proposal.Standing.NEW);
        text.append(name).append(any ? ":\n" : ": []\n");
        for (Proposal proposal : proposals) {
            text.append(
                    proposal.notes().stream().map(note -> "  # " + note + "\n").collect(Collectors.joining()));
            text.append(proposal.standing() == Proposal.Standing.NEW ? "  - " : "  #- ")
                    .append(proposal.entry())
                    .append('\n');
        }
    }
}
