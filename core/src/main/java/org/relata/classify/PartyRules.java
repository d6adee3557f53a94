package org.relata.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.data.Faults;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.ontology.Ontology;

/**
 * {@code parties.yaml}: how type and mode change with who the parties are, as the PLOVER manual has it. Immutable.
 */
public final class PartyRules {

    private final Ontology ontology;
    private final List<PartyRule> rules;

    private PartyRules(Ontology ontology, List<PartyRule> rules) {
        this.ontology = ontology;
        this.rules = List.copyOf(rules);
    }

    /**
     * The built-in table over an ontology.
     *
     * @throws org.relata.RelataException of code {@code DATA} with file and line, when a row names what the ontology
     *     does not hold
     */
    public static PartyRules over(Ontology ontology) {
        return read(Tables.read("parties.yaml"), ontology);
    }

    static PartyRules read(DataNode table, Ontology ontology) {
        table.allow("rows");
        Faults faults = new Faults();
        Set<String> ids = new HashSet<>();
        List<PartyRule> rules = new ArrayList<>();
        for (DataNode row : table.field("rows").items()) {
            faults.attempt(() -> {
                PartyRule rule = PartyRule.read(row, ontology);
                if (!ids.add(rule.id())) {
                    throw row.fault("the row '" + rule.id() + "' stands here twice");
                }
                rules.add(rule);
            });
        }
        faults.throwIfAny();
        return new PartyRules(ontology, rules);
    }

    /** The codes after the first row that fits; the same codes where none does. Contexts are kept. */
    public Codes apply(Codes codes, List<Participant> actors, List<Participant> recipients, Status status) {
        return first(codes, actors, recipients, status)
                .map(rule -> rule.applied(codes, ontology))
                .orElse(codes);
    }

    /** The id of the row that {@link #apply} would use, for explanations. */
    public Optional<String> rowFor(Codes codes, List<Participant> actors, List<Participant> recipients, Status status) {
        return first(codes, actors, recipients, status).map(PartyRule::id);
    }

    private Optional<PartyRule> first(
            Codes codes, List<Participant> actors, List<Participant> recipients, Status status) {
        return rules.stream()
                .filter(rule -> rule.fits(codes, actors, recipients, status))
                .findFirst();
    }
}
