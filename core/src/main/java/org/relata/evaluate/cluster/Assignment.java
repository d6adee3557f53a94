package org.relata.evaluate.cluster;

import java.util.Arrays;

/** Pairs rows with columns, each at most once, so that the sum is the greatest (the Hungarian method, Kuhn 1955). */
final class Assignment {

    private final double[][] cost;
    private final int rows;
    private final int columns;
    /** Duals of rows and columns; rows and columns count from 1, 0 is none. */
    private final double[] ofRow;

    private final double[] ofColumn;
    private final int[] rowAt;

    private Assignment(double[][] cost) {
        this.cost = cost;
        this.rows = cost.length;
        this.columns = cost[0].length;
        this.ofRow = new double[rows + 1];
        this.ofColumn = new double[columns + 1];
        this.rowAt = new int[columns + 1];
    }

    /** The greatest sum; 0 of nothing. No value may be negative. */
    static double best(double[][] value) {
        if (value.length == 0 || value[0].length == 0) {
            return 0;
        }
        double[][] wide = value.length <= value[0].length ? value : turned(value);
        double[][] cost = new double[wide.length][];
        for (int i = 0; i < wide.length; i++) {
            cost[i] = Arrays.stream(wide[i]).map(v -> -v).toArray();
        }
        Assignment assignment = new Assignment(cost);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        double sum = 0;
        for (int column = 1; column <= assignment.columns; column++) {
            sum += assignment.rowAt[column] == 0 ? 0 : wide[assignment.rowAt[column] - 1][column - 1];
        }
        return sum;
    }

    private static double[][] turned(double[][] value) {
        double[][] turned = new double[value[0].length][value.length];
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < value[i].length; j++) {
                turned[j][i] = value[i][j];
            }
        }
        return turned;
    }

    /** Finds the cheapest way to give the row a column, moving rows that were placed before. */
    private void place(int row) {
        double[] slack = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowAt[0] = row;
        int at = 0;
        while (rowAt[at] != 0) {
            done[at] = true;
            at = step(at, slack, from, done);
        }
        while (at != 0) {
            rowAt[at] = rowAt[from[at]];
            at = from[at];
        }
    }

    private int step(int at, double[] slack, int[] from, boolean[] done) {
        int row = rowAt[at];
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= columns; column++) {
            if (done[column]) {
                continue;
            }
            double reduced = cost[row - 1][column - 1] - ofRow[row] - ofColumn[column];
            if (reduced < slack[column]) {
                slack[column] = reduced;
                from[column] = at;
            }
            if (slack[column] < least) {
                least = slack[column];
                next = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                ofRow[rowAt[column]] += least;
                ofColumn[column] -= least;
            } else {
                slack[column] -= least;
            }
        }
        return next;
    }
}
