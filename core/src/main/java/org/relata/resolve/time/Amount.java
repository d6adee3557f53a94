package org.relata.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param count NaN where it is vague
 * @param unit of {@code words.tsv}: TIMEX3's letter, behind a T for units of the clock, behind a factor for decades
 */
record Amount(double count, String unit) {

    static Amount of(String count, String unitWord) {
        return new Amount(Numbers.count(count), unit(unitWord));
    }

    static String unit(String word) {
        String singular = TimeWords.builtIn().value("unit", word);
        String plural = TimeWords.builtIn().value("units", word);
        return singular != null ? singular : plural != null ? plural : "D";
    }

    Amount plus(double more) {
        return new Amount(count + more, unit);
    }

    boolean vague() {
        return Double.isNaN(count);
    }

    boolean ofClock() {
        return unit.startsWith("T");
    }

    /** How the calendar counts it; null for hours, minutes and seconds. */
    @Nullable
    Grain grain() {
        return switch (unit) {
            case "D" -> Grain.DAY;
            case "W", "2W", "WE" -> Grain.WEEK;
            case "M" -> Grain.MONTH;
            case "Q" -> Grain.QUARTER;
            case "Y" -> Grain.YEAR;
            case "10Y" -> Grain.DECADE;
            case "100Y" -> Grain.CENTURY;
            case "1000Y" -> Grain.MILLENNIUM;
            default -> null;
        };
    }

    /** A day moved by this amount, in hours rounded up to days; null when it is vague. */
    @Nullable
    LocalDate from(LocalDate day, int direction) {
        if (vague()) {
            return null;
        }
        Grain grain = grain();
        if (grain == null) {
            double hours = unit.equals("TH") ? count : unit.equals("TM") ? count / 60 : count / 3600;
            return day.plusDays(direction * (long) Math.ceil(hours / 24));
        }
        double counted = unit.equals("2W") ? 2 * count : count;
        if (counted != Math.rint(counted)) {
            return day.plusDays(direction * Math.round(counted * days(grain)));
        }
        return grain.shift(day, direction * (long) counted);
    }

    private static double days(Grain grain) {
        return switch (grain) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30.44;
            case QUARTER -> 91.3;
            case YEAR -> 365.25;
            case DECADE -> 3652.5;
            case CENTURY -> 36525;
            case MILLENNIUM -> 365250;
        };
    }

    /** As TIMEX3 writes it: {@code P10Y}, {@code PT24H}, {@code P2Y6M}, {@code PXD}. */
    String value() {
        if (vague()) {
            return ofClock() ? "PTX" + unit.substring(1) : "PX" + vagueUnit();
        }
        if (unit.equals("Y") && count != Math.rint(count) && count < 1000) {
            long months = Math.round(count * 12);
            return "P" + (months / 12 == 0 ? "" : months / 12 + "Y") + months % 12 + "M";
        }
        if (unit.equals("TH") && count != Math.rint(count) && count < 1) {
            return "PT" + Math.round(count * 60) + "M";
        }
        int digits = 0;
        while (Character.isDigit(unit.charAt(digits))) {
            digits++;
        }
        double factor = digits == 0 ? 1 : Integer.parseInt(unit.substring(0, digits));
        String prefix = ofClock() ? "PT" : "P";
        return prefix + plain(count * factor) + unit.substring(ofClock() ? 1 : digits);
    }

    private String vagueUnit() {
        return switch (unit) {
            case "10Y" -> "E";
            case "100Y" -> "C";
            case "1000Y" -> "L";
            case "2W" -> "W";
            default -> unit;
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
