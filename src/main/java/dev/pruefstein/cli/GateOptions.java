package dev.pruefstein.cli;

import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.gate.GateSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what an article, and a run, must meet. */
final class GateOptions {

    @Option(
            names = "--fail-under",
            paramLabel = "SCORE",
            description = "An article with a lower score fails (0 to 100).")
    private @Nullable Double failUnder;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Names.FailOns.class,
            completionCandidates = Names.FailOns.class,
            description = "A single finding of this severity or a higher one fails its article: "
                    + "${COMPLETION-CANDIDATES}.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--fail-on-rule",
            paramLabel = "RULE",
            split = ",",
            description =
                    "A single finding of this rule fails its article. May be repeated, or given a list divided by "
                            + "commas.")
    private List<String> failOnRules = new ArrayList<>();

    @Option(
            names = "--max-findings",
            paramLabel = "SEVERITY=N",
            split = ",",
            converter = Most.Converter.class,
            description =
                    "An article with more than N findings of exactly this severity fails, as in major=3,minor=20.")
    private List<Most> maxFindings = new ArrayList<>();

    @Option(
            names = "--max-failed-share",
            paramLabel = "SHARE",
            description = "The run passes while no larger share of the checked articles fails (0 to 1, as in 0.02).")
    private @Nullable Double maxFailedShare;

    @Option(
            names = "--warn-only",
            negatable = true,
            description =
                    "Report verdicts, but end with exit code 0 even if articles fail; what could not be checked still "
                            + "ends with 2.")
    private @Nullable Boolean warnOnly;

    /** A severity and the most findings of it. */
    private record Most(Severity severity, int count) {

        /** Reads {@code SEVERITY=N}. */
        static final class Converter implements ITypeConverter<Most> {

            @Override
            public Most convert(String given) {
                int equals = given.indexOf('=');
                String number = given.substring(equals + 1);
                if (equals < 1 || !number.matches("\\d{1,6}")) {
                    throw new TypeConversionException("'" + given + "' is not SEVERITY=N, such as major=3");
                }
                Severity severity = new Names.Severities().convert(given.substring(0, equals));
                return new Most(severity, Integer.parseInt(number));
            }
        }
    }

    /**
     * What these options say, and what they leave open.
     *
     * @throws UsageException if a number makes no sense
     */
    GateSettings settings() {
        between("--fail-under: a score", failUnder, 100);
        between("--max-failed-share: a share", maxFailedShare, 1);
        Map<Severity, Integer> most = new LinkedHashMap<>();
        maxFindings.forEach(m -> most.put(m.severity(), m.count()));
        return new GateSettings(failUnder, failOn, most, Set.copyOf(failOnRules), maxFailedShare, warnOnly);
    }

    private static void between(String what, @Nullable Double number, int most) {
        if (number != null && !(number >= 0 && number <= most)) {
            throw new UsageException(what + " from 0 to " + most + ", not " + number);
        }
    }
}
