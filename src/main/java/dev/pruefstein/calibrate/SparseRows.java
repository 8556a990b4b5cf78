package dev.pruefstein.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A sparse matrix by rows, with named columns, to which rows may be added. Not thread-safe. */
final class SparseRows {

    private final Map<String, Integer> columns;
    private final List<int[]> indices = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    /** A matrix without rows. */
    SparseRows(Map<String, Integer> columns) {
        this.columns = Map.copyOf(columns);
    }

    /** Adds a row; entries whose column is not known are left out. */
    void add(Map<String, Double> row) {
        int[] index = new int[row.size()];
        double[] value = new double[row.size()];
        int n = 0;
        for (Map.Entry<String, Double> entry : row.entrySet()) {
            Integer column = columns.get(entry.getKey());
            if (column != null) {
                index[n] = column;
                value[n++] = entry.getValue();
            }
        }
        indices.add(Arrays.copyOf(index, n));
        values.add(Arrays.copyOf(value, n));
    }

    int rows() {
        return indices.size();
    }

    int columns() {
        return columns.size();
    }

    /** The product of the matrix with a vector. */
    double[] times(double[] x) {
        double[] y = new double[rows()];
        for (int row = 0; row < y.length; row++) {
            int[] index = indices.get(row);
            double[] value = values.get(row);
            double sum = 0;
            for (int i = 0; i < index.length; i++) {
                sum += value[i] * x[index[i]];
            }
            y[row] = sum;
        }
        return y;
    }

    /** The product of the transposed matrix with a vector. */
    double[] transposedTimes(double[] y) {
        double[] x = new double[columns()];
        for (int row = 0; row < y.length; row++) {
            int[] index = indices.get(row);
            double[] value = values.get(row);
            for (int i = 0; i < index.length; i++) {
                x[index[i]] += value[i] * y[row];
            }
        }
        return x;
    }
}
