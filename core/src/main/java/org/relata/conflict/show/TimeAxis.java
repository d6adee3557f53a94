package org.relata.conflict.show;

import java.time.LocalDate;

/** Where a day stands in the picture. */
record TimeAxis(int firstYear, int lastYear, double left, double right) {

    double at(LocalDate day) {
        double within = (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        double years = day.getYear() - firstYear + within;
        return left + Math.max(0, Math.min(years, lastYear + 1 - firstYear)) * yearWidth();
    }

    double startOf(int year) {
        return left + (year - firstYear) * yearWidth();
    }

    double yearWidth() {
        return (right - left) / (lastYear + 1 - firstYear);
    }

    /** Every how many years one is written. */
    int step() {
        double width = yearWidth();
        return width >= 34 ? 1 : width >= 17 ? 2 : width >= 7 ? 5 : 10;
    }
}
