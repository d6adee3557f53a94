package org.relata.model;

/** FactBank's scale of certainty (Saurí and Pustejovsky 2009), as seen by one holder. */
public enum Certainty {
    CT_PLUS("CT+", 3),
    PR_PLUS("PR+", 2),
    PS_PLUS("PS+", 1),
    CT_MINUS("CT-", -3),
    PR_MINUS("PR-", -2),
    PS_MINUS("PS-", -1),
    CT_U("CTu", 0),
    U_U("Uu", 0);

    private final String code;
    private final int factuality;

    Certainty(String code, int factuality) {
        this.code = code;
        this.factuality = factuality;
    }

    /** FactBank's code: {@code CT+}, {@code PS-}, {@code Uu} … */
    public String code() {
        return code;
    }

    /** The value from -3 (certainly not) to +3 (certainly); 0 where the polarity is not known. */
    public int factuality() {
        return factuality;
    }
}
