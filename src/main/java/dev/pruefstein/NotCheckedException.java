package dev.pruefstein;

import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An article could not be checked. Nothing is known of its quality: it must not be taken for a clean one. */
public final class NotCheckedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    private NotCheckedException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    static NotCheckedException empty(Source source) {
        String message = "no article in it: nothing but navigation, forms, code and the like";
        return new NotCheckedException(new Problem(source.path(), null, message), null);
    }

    static NotCheckedException crash(Source source, String what, Throwable cause) {
        String message = what + " crashed on this article (" + cause + "); please report this as a bug";
        return new NotCheckedException(new Problem(source.path(), null, message), cause);
    }

    static NotCheckedException outOfMemory(Source source, OutOfMemoryError cause) {
        String message = "too large for the memory at hand; split it up, or give Java more (JAVA_TOOL_OPTIONS=-Xmx4g)";
        return new NotCheckedException(new Problem(source.path(), null, message), cause);
    }

    static NotCheckedException tooSlow(Source source, Duration limit) {
        double seconds = limit.toMillis() / 1000.0;
        String message = "took longer than "
                + new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(seconds)
                + " seconds; split it up, or allow more time (--max-seconds-per-article)";
        return new NotCheckedException(new Problem(source.path(), null, message), null);
    }

    static NotCheckedException misconfigured(RuleFileException cause) {
        return new NotCheckedException(cause.problem(), cause);
    }

    static NotCheckedException foreign(Source source, String language) {
        return new NotCheckedException(
                new Problem(source.path(), null, "is in " + language + "; only German is checked"), null);
    }

    /** What went wrong and where. */
    public Problem problem() {
        return problem;
    }
}
