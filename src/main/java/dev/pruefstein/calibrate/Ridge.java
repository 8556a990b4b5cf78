package dev.pruefstein.calibrate;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/** Ridge regression: least squares with a penalty on large weights, by conjugate gradients on the normal equations. */
final class Ridge {

    private static final int ROUNDS = 500;
    private static final double TOLERANCE = 1e-6;

    private Ridge() {}

    /**
     * The weights {@code w} that minimise {@code |Xw − y|² + lambda·|w|²}.
     *
     * @param x one row a sample
     * @param y one target a row
     * @param lambda strength of the penalty, above 0
     */
    static double[] solve(SparseRows x, double[] y, double lambda) {
        RealLinearOperator normal = new RealLinearOperator() {
            @Override
            public int getRowDimension() {
                return x.columns();
            }

            @Override
            public int getColumnDimension() {
                return x.columns();
            }

            @Override
            public RealVector operate(RealVector w) {
                double[] result = x.transposedTimes(x.times(w.toArray()));
                for (int i = 0; i < result.length; i++) {
                    result[i] += lambda * w.getEntry(i);
                }
                return new ArrayRealVector(result, false);
            }
        };
        RealVector right = new ArrayRealVector(x.transposedTimes(y), false);
        return new ConjugateGradient(ROUNDS, TOLERANCE, false)
                .solve(normal, right)
                .toArray();
    }
}
