package org.relata.bench.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by route. Safe for threads. */
final class Times {

    private static final double MILLISECOND = 1e6;

    private final Map<String, Route> routes = new TreeMap<>();
    private final Map<String, Integer> faults = new LinkedHashMap<>();

    /** The answers of one route. */
    private static final class Route {

        private long[] nanos = new long[256];
        private int count;
        private int errors;
        private String slowest = "";
        private long longest;
    }

    synchronized void took(Requests.Request request, long nanos, boolean error, String why) {
        Route route = routes.computeIfAbsent(request.route(), name -> new Route());
        if (route.count == route.nanos.length) {
            route.nanos = Arrays.copyOf(route.nanos, 2 * route.count);
        }
        route.nanos[route.count++] = nanos;
        if (nanos > route.longest) {
            route.longest = nanos;
            route.slowest = request.path();
        }
        if (error) {
            route.errors++;
            faults.merge(request.route() + ": " + why, 1, Integer::sum);
        }
    }

    /** One line a route, then all together; the slowest request of each route last. */
    synchronized void print(double seconds) {
        long[] all = new long[0];
        int errors = 0;
        System.out.printf(
                "%-18s %8s %7s %9s %9s %9s%n", "route", "requests", "errors", "median ms", "p99 ms", "worst ms");
        for (Map.Entry<String, Route> entry : routes.entrySet()) {
            Route route = entry.getValue();
            long[] sorted = Arrays.copyOf(route.nanos, route.count);
            Arrays.sort(sorted);
            line(entry.getKey(), sorted, route.errors);
            int before = all.length;
            all = Arrays.copyOf(all, before + sorted.length);
            System.arraycopy(sorted, 0, all, before, sorted.length);
            errors += route.errors;
        }
        Arrays.sort(all);
        line("all", all, errors);
        System.out.printf(Locale.ROOT, "requests/s\t%.0f%n", all.length / seconds);
        faults.forEach((why, count) -> System.out.println("error\t" + count + "\t" + why));
        routes.forEach((name, route) -> System.out.println("slowest\t" + name + "\t" + route.slowest));
    }

    private static void line(String name, long[] sorted, int errors) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %8d %7d %9.1f %9.1f %9.1f%n",
                name,
                sorted.length,
                errors,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(long[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / MILLISECOND;
    }
}
