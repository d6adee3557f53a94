package org.relata.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.PartKind;

/**
 * The class of an event in the CAMEO sentence data: 0 neutral or a mere statement, 1 verbal cooperation, 2 material
 * cooperation, 3 verbal conflict, 4 material conflict.
 *
 * <p>By CAMEO root: 01 and 02 are 0, 03 to 05 are 1, 06 to 08 are 2, 09 to 13 and 16 are 3, the rest 4.
 */
final class MainClass {

    static final int CLASSES = 5;

    private MainClass() {}

    /** The class of these codes: by CAMEO's root where it is known, else by the quad class; 0 where neither is. */
    static int of(Codes codes) {
        Integer root = root(codes.cameo());
        if (root == null) {
            return codes.quad() == null ? 0 : codes.quad();
        }
        if (root <= 2) {
            return 0;
        }
        if (root <= 5) {
            return 1;
        }
        if (root <= 8) {
            return 2;
        }
        return root <= 13 || root == 16 ? 3 : 4;
    }

    private static @Nullable Integer root(@Nullable String cameo) {
        if (cameo == null || cameo.length() < 2) {
            return null;
        }
        int tens = Character.digit(cameo.charAt(0), 10);
        int ones = Character.digit(cameo.charAt(1), 10);
        int root = tens * 10 + ones;
        return tens < 0 || ones < 0 || root < 1 || root > 20 ? null : root;
    }

    /** The most frequent class above 0 among the event claims, ties to the higher; 0 where there is none. */
    static int of(List<Claim> claims) {
        int[] counts = new int[CLASSES];
        for (Claim claim : claims) {
            if (isNewsEvent(claim)) {
                counts[of(claim.codes())]++;
            }
        }
        int main = 0;
        for (int i = 1; i < CLASSES; i++) {
            if (counts[i] > 0 && (main == 0 || counts[i] >= counts[main])) {
                main = i;
            }
        }
        return main;
    }

    /** Whether the claim is of an event and not in a reader's comment. */
    static boolean isNewsEvent(Claim claim) {
        return claim.kind().equals("event") && claim.part().kind() != PartKind.COMMENT;
    }
}
