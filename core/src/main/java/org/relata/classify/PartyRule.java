package org.relata.classify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverCode;

/**
 * One row of {@code parties.yaml}.
 *
 * @param id unique in the table
 * @param from without a mode it takes any
 * @param codes none asks nothing
 * @param parties how many actors and recipients there must be together; 0 asks nothing
 * @param cameo null to take that of {@code to}
 */
record PartyRule(
        String id,
        PloverCode from,
        SideCondition actors,
        SideCondition recipients,
        Set<Status> statuses,
        Set<String> codes,
        int parties,
        PloverCode to,
        @Nullable String cameo) {

    static PartyRule read(DataNode row, Ontology ontology) {
        row.allow("id", "why", "from", "when", "to", "cameo", "example");
        row.field("why").text();
        row.field("example").names();
        DataNode when = row.field("when");
        when.allow(
                "actor-kinds",
                "actor-sectors",
                "actor-not-sectors",
                "actor-heads",
                "actor-not-heads",
                "recipient-kinds",
                "recipient-sectors",
                "recipient-not-sectors",
                "recipient-heads",
                "recipient-not-heads",
                "status",
                "cameo",
                "parties");
        return new PartyRule(
                row.field("id").text(),
                code(row.field("from"), ontology),
                SideCondition.read(when, "actor"),
                SideCondition.read(when, "recipient"),
                when.optionalItems("status").stream().map(PartyRule::status).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(when.optionalTexts("cameo")),
                when.optional("parties").map(DataNode::integer).orElse(0),
                code(row.field("to"), ontology),
                row.optional("cameo").map(node -> cameo(node, ontology)).orElse(null));
    }

    private static PloverCode code(DataNode node, Ontology ontology) {
        PloverCode code = PloverCode.parse(node.text());
        boolean known = code.mode() == null
                ? ontology.type(code.type()).isPresent()
                : ontology.mode(code.type(), code.mode()).isPresent();
        if (!known) {
            throw node.fault("no PLOVER type or mode '" + code + "'");
        }
        return code;
    }

    private static String cameo(DataNode node, Ontology ontology) {
        if (ontology.cameo(node.text()).isEmpty()) {
            throw node.fault("no CAMEO code '" + node.text() + "'");
        }
        return node.text();
    }

    private static Status status(DataNode node) {
        try {
            return Status.valueOf(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.fault("no status '" + node.text() + "'");
        }
    }

    boolean fits(Codes given, List<Participant> actorSide, List<Participant> recipientSide, Status status) {
        return from.type().equals(given.type())
                && (from.mode() == null || from.mode().equals(given.mode()))
                && (statuses.isEmpty() || statuses.contains(status))
                && (codes.isEmpty() || (given.cameo() != null && codes.contains(given.cameo())))
                && (parties == 0 || actorSide.size() + recipientSide.size() == parties)
                && actors.holds(actorSide)
                && recipients.holds(recipientSide);
    }

    Codes applied(Codes given, Ontology ontology) {
        List<String> modes = to.mode() == null ? List.of() : List.of(to.mode());
        return ontology.codes(to.type(), modes, given.contexts(), cameo);
    }
}
