package dev.pruefstein.languagetool;

import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Severity;
import dev.pruefstein.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides on each of LanguageTool's rules by its {@link RuleFigures} and writes the decisions into the section
 * {@code measured} of {@code rules/languagetool.yml}; what stands above that section was judged by hand and is kept.
 *
 * <pre>{@code PolicyWriter rules/languagetool.yml}</pre>
 */
final class PolicyWriter {

    static final Path FIGURES = Path.of("src/test/resources/dev/pruefstein/languagetool/figures.tsv");
    private static final String MEASURED = "measured:";

    /** Matches on translations from which a share of hits says something. */
    private static final int ENOUGH = 5;
    /** Hits must be that much more frequent than at random places. */
    private static final double LEAST_LIFT = 1.25;
    /** Matches per 1000 words of native text that a rule may have. */
    private static final double NATIVE_LIMIT = 0.05;
    /** Matches by which the share of hits is drawn towards a fifth, about what chance gives. */
    private static final double PRIOR = 4;

    private final Map<String, Policy.Treatment> categories;
    private final double nativeThousands;
    private final double translatedThousands;
    private final Map<String, String> rules = new TreeMap<>();
    private final Map<String, String> off = new TreeMap<>();
    private final Map<String, String> on = new TreeMap<>();

    private PolicyWriter(List<String> figures, Map<String, Policy.Treatment> categories) {
        this.categories = categories;
        String[] words = figures.get(0).replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        this.nativeThousands = Integer.parseInt(words[0]) / 1000.0;
        this.translatedThousands = Integer.parseInt(words[1]) / 1000.0;
        figures.stream().skip(1).map(RuleFigures::parse).forEach(this::decide);
    }

    /** Rewrites the file given first. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        String written = write(Files.readString(file), Files.readAllLines(FIGURES));
        Files.writeString(file, written);
    }

    /** The policy file with its measured section made anew. */
    static String write(String file, List<String> figures) {
        int measured = ("\n" + file).indexOf("\n" + MEASURED);
        String judged = measured < 0 ? file.stripTrailing() + "\n\n" : file.substring(0, measured);
        PolicyWriter writer =
                new PolicyWriter(figures, new RuleFiles(null).policy().categories());
        List<String> lines = new ArrayList<>();
        lines.add(MEASURED);
        writer.section("rules", writer.rules, lines);
        writer.section("off", writer.off, lines);
        writer.section("on", writer.on, lines);
        return judged + String.join("\n", lines) + "\n";
    }

    private void section(String name, Map<String, String> entries, List<String> lines) {
        lines.add("  " + name + ":" + (entries.isEmpty() ? " {}" : ""));
        entries.forEach((id, value) -> lines.add("    " + id + ": " + value));
    }

    private void decide(RuleFigures f) {
        if (f.standing().equals(RuleFigures.SPELLER)) {
            off.put(f.id(), quoted("a speller: seconds to start, and most of what it marks on news are names"));
            return;
        }
        Policy.Treatment category = categories.get(f.category());
        boolean leftOff = f.standing().equals(RuleFigures.OFF);
        if (f.natives() + f.translated() == 0 || (leftOff && f.translated() < ENOUGH)) {
            return; // nothing to decide by: as LanguageTool and the category have it
        }
        String reason = objection(f);
        if (f.standing().equals(RuleFigures.WHOLE_TEXT)) {
            off.put(f.id(), quoted("looks at the whole text, which our own checks do; " + shown(f)));
        } else if (reason != null) {
            if (!leftOff && category != null) {
                off.put(f.id(), quoted(reason + "; " + shown(f)));
            }
        } else if (category != null) {
            rules.put(f.id(), treatment(f, category));
            if (leftOff) {
                on.put(f.id(), quoted(shown(f)));
            }
        }
    }

    /** Why a rule should not run; null if nothing speaks against it. */
    private @Nullable String objection(RuleFigures f) {
        double perThousand = f.natives() / nativeThousands;
        boolean enough = f.translated() >= ENOUGH;
        if (enough && f.hits() < LEAST_LIFT * f.chance()) {
            return "hits errors hardly more often than chance";
        }
        if (perThousand > NATIVE_LIMIT) {
            return "too frequent on native text";
        }
        if (!enough && f.natives() > f.hits()) {
            return "marks native text, and too few translations to speak for it";
        }
        return null;
    }

    private String treatment(RuleFigures f, Policy.Treatment category) {
        double confidence = (f.hits() + PRIOR * 0.2) / (f.translated() + PRIOR);
        double nativeRate = (f.natives() + 1) / nativeThousands;
        double ratio = f.translated() / translatedThousands / nativeRate;
        boolean artefact = f.translated() >= ENOUGH && ratio >= 2 && f.hits() >= 1.8 * f.chance();
        return String.format(
                Locale.ROOT,
                "{category: %s, severity: %s, channel: %s, confidence: %.2f, figures: %s}",
                category.category().path(),
                (artefact ? Severity.MINOR : category.severity()).id(),
                artefact ? "artefact" : category.channel().id(),
                confidence,
                quoted(shown(f)));
    }

    /** {@code native 0.02, translated 0.17 per 1000 words; 45 of 60 hit an error, 9 by chance}. */
    private String shown(RuleFigures f) {
        return String.format(
                Locale.ROOT,
                "native %.2f, translated %.2f per 1000 words; %d of %d hit an error, %.0f by chance",
                f.natives() / nativeThousands,
                f.translated() / translatedThousands,
                f.hits(),
                f.translated(),
                f.chance());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
