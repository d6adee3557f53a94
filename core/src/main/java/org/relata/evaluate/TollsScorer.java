package org.relata.evaluate;

/** The number of killed and wounded of single-incident reports: the share of documents where it is right. */
final class TollsScorer {

    private TollsScorer() {}

    static void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        Casualties casualties = Casualties.of(coded);
        figure(record, coded, casualties, "killed", "killed", into);
        figure(record, coded, casualties, "wounded", "injured", into);
    }

    private static void figure(
            GoldRecord record, CodedDocument coded, Casualties casualties, String kind, String field, Judgement into) {
        int gold =
                record.json().path("events").path(0).path("counts").path(field).asInt();
        int got = casualties.figure(kind);
        into.share("number right", kind, gold == got);
        into.share("number right where there are any", kind + (gold > 0 ? ", any" : ", none"), gold == got);
        into.pair("number, gold against got", kind, gold, got);
        if (gold != got) {
            String how = got == 0 ? "none found" : gold == 0 ? "none in the gold" : got < gold ? "too low" : "too high";
            into.fault(new Fault(
                    kind + ": " + how,
                    record.id(),
                    Integer.toString(gold),
                    got + ": " + casualties.evidence(coded),
                    Brief.line(record.text())));
        }
    }
}
