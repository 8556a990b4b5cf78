package dev.pruefstein.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The articles of a sequence that somebody wants to look at; counts the others. Not thread-safe. */
public final class SelectedInputs implements Iterator<Input> {

    private final Iterator<Input> all;
    private final Predicate<Input> wanted;
    private @Nullable Input next;
    private long leftOut;

    /** Those of {@code all} that are {@code wanted}, which is asked about each of them once, in order. */
    public SelectedInputs(Iterator<Input> all, Predicate<Input> wanted) {
        this.all = all;
        this.wanted = wanted;
    }

    /** Number of articles that were left out so far. */
    public long leftOut() {
        return leftOut;
    }

    @Override
    public boolean hasNext() {
        while (next == null && all.hasNext()) {
            Input candidate = all.next();
            if (wanted.test(candidate)) {
                next = candidate;
            } else {
                leftOut++;
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input given = next;
        next = null;
        return given;
    }
}
