package org.relata.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A kind of fault, how often it was met, and examples of it.
 *
 * @param examples the first ones of the file
 */
public record FaultKind(String kind, long n, List<Fault> examples) {

    public FaultKind {
        examples = List.copyOf(examples);
    }

    static List<FaultKind> byFrequency(Collection<Gathering> gathered) {
        return gathered.stream()
                .map(one -> new FaultKind(one.kind, one.n, one.examples))
                .sorted(Comparator.comparingLong(FaultKind::n).reversed().thenComparing(FaultKind::kind))
                .toList();
    }

    /** Faults of one kind while they are being counted. */
    static final class Gathering {
        private final String kind;
        private final List<Fault> examples = new ArrayList<>();
        private long n;

        Gathering(String kind) {
            this.kind = kind;
        }

        void add(Fault fault, int keep) {
            n++;
            if (examples.size() < keep) {
                examples.add(fault);
            }
        }
    }
}
