package org.relata.resolve.reference;

import java.util.Optional;

/** One rule of the chain. The surest stand first; each sees what those before it found. */
interface Step {

    /** What `relata explain` calls it. */
    String name();

    /** The phrase before this one, or around it, that stands for the same; empty where the rule does not tell. */
    Optional<Referent> antecedent(Referent referent, Scene scene);
}
