package org.relata.resolve.time;

import java.time.LocalDate;
import java.util.Locale;

/** Lengths of time, times that come again, and words such as "now". */
final class StretchMeanings {

    private static final TimeWords WORDS = TimeWords.builtIn();

    private StretchMeanings() {}

    /** "The past three weeks": a length that ends or begins on the day of publication. */
    static Stretch lastStretch(Groups groups, TimeContext context) {
        String count = groups.has("count") ? groups.plain("count") : "one";
        Amount amount = Amount.of(count, groups.plain("unit"));
        boolean ahead = groups.plain("way").matches("next|coming|following");
        LocalDate published = context.published();
        LocalDate far = published == null ? null : amount.from(published, ahead ? 1 : -1);
        Stretch length = new Stretch(TimeKind.DURATION, amount.value(), null, null);
        Grain grain = amount.grain();
        if (published == null || far == null) {
            return length;
        }
        if (!groups.has("count") && grain != null) {
            length = Periods.around(far, grain);
        }
        return ahead ? length.within(published, far) : length.within(far, published);
    }

    static Stretch vagueStretch(Groups groups, TimeContext context) {
        Amount amount = new Amount(Double.NaN, Amount.unit(groups.plain("unit")));
        return Stretch.open(TimeKind.DURATION, amount.value());
    }

    static Stretch duration(Groups groups, TimeContext context) {
        if (groups.has("bare")) {
            String unit = groups.plain("bare");
            int space = unit.indexOf(' ');
            return Stretch.open(
                    TimeKind.DURATION,
                    new Amount(Double.NaN, Amount.unit(space < 0 ? unit : unit.substring(0, space))).value());
        }
        if (!groups.has("unit")) {
            return Stretch.open(TimeKind.DURATION, groups.text().startsWith("all ") ? "P1D" : "PXX");
        }
        String count = groups.has("count") ? "count" : "number";
        Amount amount = groups.has(count)
                ? Amount.of(groups.plain(count), groups.plain("unit"))
                : new Amount(1, Amount.unit(groups.plain("unit")));
        boolean half = groups.has("fraction") || groups.has("fraction2");
        return Stretch.open(TimeKind.DURATION, (half ? amount.plus(0.5) : amount).value());
    }

    static Stretch set(Groups groups, TimeContext context) {
        if (groups.has("often")) {
            String value = WORDS.value("often", groups.word("often"));
            return Stretch.open(TimeKind.SET, value == null ? "PXX" : value);
        }
        if (groups.has("setmonth")) {
            int month = WORDS.number("month", groups.word("setmonth"));
            return Stretch.open(TimeKind.SET, String.format(Locale.ROOT, "XXXX-%02d", month));
        }
        if (groups.has("setweekday")) {
            String part = WORDS.value("daypart", groups.word(groups.has("dayparts") ? "dayparts" : "daypart"));
            return Stretch.open(
                    TimeKind.SET,
                    "XXXX-WXX-" + WORDS.number("weekday", groups.word("setweekday"))
                            + (part == null ? "" : "T" + part));
        }
        double count = groups.has("count") ? Numbers.count(groups.plain("count")) : 1;
        String word = groups.plain("setunit");
        boolean partOfDay = word.equals("morning") || word.equals("evening");
        double times = groups.text().contains(" other ") ? 2 : count;
        return Stretch.open(TimeKind.SET, new Amount(times, partOfDay ? "D" : Amount.unit(word)).value());
    }

    static Stretch reference(Groups groups, TimeContext context) {
        String value = WORDS.value("reference", groups.word("reference"));
        return Stretch.open(TimeKind.DATE, value == null ? "PAST_REF" : value);
    }
}
