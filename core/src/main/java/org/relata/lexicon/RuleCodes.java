package org.relata.lexicon;

import java.util.Locale;
import org.relata.RelataException;
import org.relata.ontology.Mode;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverType;

/** Holds a rule's type, mode and CAMEO code against the ontology. */
final class RuleCodes {

    private final Ontology ontology;

    RuleCodes(Ontology ontology) {
        this.ontology = ontology;
    }

    void check(Rule rule) {
        String type = rule.type();
        boolean plain =
                type.equals(Rule.NONE) || type.equals(Rule.STATEMENT) || type.equals(type.toLowerCase(Locale.ROOT));
        if (!plain && ontology.type(type).isEmpty()) {
            throw fault(
                    rule,
                    "the ontology has no type '" + type + "'; it has "
                            + ontology.types().stream().map(PloverType::name).toList());
        }
        String mode = rule.mode();
        if (mode != null && !plain && ontology.mode(type, mode).isEmpty()) {
            throw fault(
                    rule,
                    "the type " + type + " has no mode '" + mode + "'; it has "
                            + ontology.type(type).stream()
                                    .flatMap(found -> found.modes().stream())
                                    .map(Mode::name)
                                    .toList());
        }
        String cameo = rule.cameo();
        if (cameo != null && ontology.cameo(cameo).isEmpty()) {
            throw fault(rule, "the ontology has no CAMEO code '" + cameo + "'; write it in quotes, with its zeros");
        }
    }

    private static RelataException fault(Rule rule, String what) {
        return new RelataException(RelataException.Code.DATA, rule.where() + ": " + what);
    }
}
