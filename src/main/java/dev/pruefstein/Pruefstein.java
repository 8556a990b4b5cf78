package dev.pruefstein;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.FieldTable;
import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.cache.ResultCache;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.config.Configurations;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.read.Input;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.suppress.Sidecars;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Variant;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks German articles for the damage that machine translation leaves behind, scores them, and decides.
 *
 * <pre>{@code
 * Pruefstein pruefstein = Pruefstein.builder().variant(Variant.DE).failUnder(80).build();
 * Outcome.Checked result = pruefstein.check("Russland hatte angehäuft Truppen nahe der Grenze.");
 * result.findings().forEach(finding -> System.out.println(finding.ruleId() + ": " + finding.message()));
 * System.out.println(result.score().value());
 * System.out.println(result.verdict().pass() ? "publish" : "send back");
 * }</pre>
 *
 * <p>Build once and keep: dictionaries and rules load at the first check and take a few seconds. Immutable, and safe for
 * any number of threads; each thread that checks at the same time as others adds some 10 MB.
 */
public final class Pruefstein {

    /**
     * Code units of articles for each thread that are read and not reported: with their findings some 20 MB at most. At
     * a usual speed these are the articles of a minute, for which one may last.
     */
    private static final long MOST_WAITING = 2_000_000;
    /** What an article takes besides its text, in code units. */
    private static final int WEIGHT = 1000;

    private final Siblings siblings;
    private final @Nullable Sidecars sidecars;

    private Pruefstein(Siblings siblings, @Nullable Sidecars sidecars) {
        this.siblings = siblings;
        this.sidecars = sidecars;
    }

    /** Begins to build with the shipped rules for {@link Variant#DE}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks an article in plain text.
     *
     * @throws NotCheckedException if the article could not be checked; it must not be taken for a clean one
     */
    public Outcome.Checked check(String text) {
        return check(new Source("-", "-", text, Format.TEXT));
    }

    /**
     * Checks an article.
     *
     * @throws NotCheckedException if the article could not be checked; it must not be taken for a clean one
     */
    public Outcome.Checked check(Source source) {
        return checker(source).check(source);
    }

    /**
     * Looks at an article without scoring it.
     *
     * @throws NotCheckedException if the article could not be checked; it must not be taken for a clean one
     */
    public Inspection inspect(Source source) {
        return checker(source).inspect(source);
    }

    /**
     * How the sentences of a plain text are divided into clauses and topological fields, as tables that a person can
     * read.
     *
     * @throws NotCheckedException if the text could not be analysed
     */
    public String fields(String text) {
        AnalysedArticle article = siblings.unconfigured()
                .inspect(new Source("-", "-", text, Format.TEXT))
                .article();
        StringBuilder tables = new StringBuilder();
        for (Sentence sentence : article.sentences()) {
            tables.append(sentence.text()).append('\n').append(FieldTable.of(article.clauses(sentence)));
        }
        return tables.toString();
    }

    /**
     * Checks many articles on several threads. Memory is bounded whatever the number of articles: reading waits for
     * checking, and checking for {@code results}. While one article takes long, others are checked, some hundreds of
     * usual length for each thread.
     *
     * @param inputs the articles; read by the calling thread, as the work goes on
     * @param threads number of articles checked at the same time, at least 1
     * @param results takes one outcome for each input, in the order of the inputs, on the calling thread
     */
    public void checkAll(Iterator<? extends Input> inputs, int threads, Consumer<Outcome> results) {
        new OrderedPipeline<>(threads, Pruefstein::weight, MOST_WAITING * threads).run(inputs, this::outcome, results);
    }

    private static int weight(Input input) {
        return WEIGHT + (input instanceof Input.Read read ? read.source().text().length() : 0);
    }

    private Checker checker(Source source) {
        try {
            return siblings.of(source.path());
        } catch (RuleFileException e) {
            throw NotCheckedException.misconfigured(e);
        }
    }

    /**
     * Reads the configuration of a file or directory now, so that a mistake in it is known before the first article.
     *
     * @param path as it will stand in {@link Source#path}
     * @throws RuleFileException if the configuration cannot be used; the message has path and line
     */
    public void readConfiguration(String path) {
        siblings.of(path);
    }

    /**
     * Entries in files beside corpora that speak of articles which are not in there. To be asked for when all articles
     * have been checked.
     */
    public List<Problem> idleSuppressions() {
        return sidecars == null ? List.of() : sidecars.idle();
    }

    private Outcome outcome(Input input) {
        if (input instanceof Input.Unreadable unreadable) {
            return new Outcome.NotChecked(unreadable.id(), unreadable.path(), unreadable.problem());
        }
        Source source = ((Input.Read) input).source();
        try {
            return check(source);
        } catch (NotCheckedException e) {
            return new Outcome.NotChecked(source.id(), source.path(), e.problem());
        }
    }

    /**
     * The pages of all rules that run: our own, then LanguageTool's, each group by id. LanguageTool's are loaded for
     * this.
     */
    public List<Rule> rules() {
        return siblings.unconfigured().rules().pages();
    }

    /**
     * Why a rule does not run, in a phrase; empty if it runs.
     *
     * @throws UnknownRuleException if there is no such rule
     */
    public Optional<String> whyOff(String id) {
        RuleBase rules = siblings.unconfigured().rules();
        return rules.whyOff(rules.page(id).id());
    }

    /** The ids of our own rules that run: heuristics and token patterns. Needs no dictionary. */
    public Set<String> ownRules() {
        return siblings.unconfigured().rules().ownIds();
    }

    /**
     * The ids of the rules that run whose only suggestion may be applied without an editor's look, sorted. Needs no
     * dictionary.
     */
    public Set<String> safeFixes() {
        return siblings.unconfigured().rules().safeFixes();
    }

    /**
     * The page of one rule, whether it runs or is switched off.
     *
     * @throws UnknownRuleException if there is no such rule
     */
    public Rule rule(String id) {
        return siblings.unconfigured().rules().page(id);
    }

    /** The page of one rule, whether it runs or is switched off; empty if there is no such rule. */
    public Optional<Rule> findRule(String id) {
        return siblings.findPage(id);
    }

    /** Sets up a {@link Pruefstein}. Not thread-safe. */
    public static final class Builder {

        private final Set<String> disabled = new LinkedHashSet<>();
        private final Set<String> enabled = new LinkedHashSet<>();
        private final List<Checks.Registered> added = new ArrayList<>();
        private @Nullable Variant variant;
        private @Nullable Path directory;
        private GateSettings gate = GateSettings.OPEN;
        private @Nullable Duration timeLimit;
        private @Nullable LocalDate today = LocalDate.now(ZoneId.systemDefault());

        private @Nullable Baseline baseline;
        private boolean noWorse;
        private @Nullable Sidecars sidecars;
        private @Nullable ResultCache cache;
        private FindingFilter filter = (source, findings) -> findings;
        private Configurations configurations = Configurations.none();

        private Builder() {}

        /** Sets the standard variety of German, {@link Variant#DE} by default. */
        @CanIgnoreReturnValue
        public Builder variant(Variant standard) {
            variant = standard;
            return this;
        }

        /** Lays a directory over the shipped rule files: a file in it replaces the shipped one of the same name. */
        @CanIgnoreReturnValue
        public Builder rules(Path overlay) {
            directory = overlay;
            return this;
        }

        /** Sets the lowest score that passes, 0 to 100, in place of the one in {@code rules/gate.yml}. */
        @CanIgnoreReturnValue
        public Builder failUnder(double score) {
            if (!(score >= 0 && score <= 100)) {
                throw new IllegalArgumentException("not a score between 0 and 100: " + score);
            }
            gate = gate.withFailUnder(score);
            return this;
        }

        /** Lets a single finding of this severity, or of a higher one, fail its article. */
        @CanIgnoreReturnValue
        public Builder failOn(Severity severity) {
            gate = gate.withFailOn(FailOn.of(severity));
            return this;
        }

        /** Sets conditions of the gate in place of those in {@code rules/gate.yml}. */
        @CanIgnoreReturnValue
        public Builder gate(GateSettings conditions) {
            gate = conditions.over(gate);
            return this;
        }

        /**
         * Allows so much time for one article; what takes longer counts as not checked. Each article is then checked
         * on a thread of its own. Without this there is no limit.
         *
         * @throws IllegalArgumentException if {@code limit} is not above zero
         */
        @CanIgnoreReturnValue
        public Builder timeLimit(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("no time above zero: " + limit);
            }
            timeLimit = limit;
            return this;
        }

        /**
         * Sets the day for which suppressions hold, in comments of Markdown and HTML and in files; today by default. Null leaves
         * suppressions unheeded, as is wise for pages that somebody else wrote.
         */
        @CanIgnoreReturnValue
        public Builder suppressionsOf(@Nullable LocalDate day) {
            today = day;
            return this;
        }

        /**
         * Leaves out of reports and verdicts the findings that a baseline knows. The score counts them all the same; an
         * article of the baseline passes with the score it has there.
         */
        @CanIgnoreReturnValue
        public Builder baseline(Baseline known) {
            baseline = known;
            return this;
        }

        /** As {@link #baseline}; further, any new finding above neutral, and any lower score, fails an article of it. */
        @CanIgnoreReturnValue
        public Builder noWorseThan(Baseline known) {
            noWorse = true;
            return baseline(known);
        }

        /** Reports and judges only some of the findings; the score counts them all the same. */
        @CanIgnoreReturnValue
        public Builder filter(FindingFilter picks) {
            filter = picks;
            return this;
        }

        /**
         * Remembers what was found in an article, and does not look at it again while neither the article nor anything
         * else has changed that this depends on. Not with checks that are {@linkplain #add added}. Close the cache when
         * the articles are checked.
         */
        @CanIgnoreReturnValue
        public Builder cache(ResultCache results) {
            cache = results;
            return this;
        }

        /**
         * Heeds files beside the articles that suppress findings, {@code zoll.txt.pruefstein.yml} beside {@code zoll.txt}.
         * Not by default: the path of an article is then nothing but its name.
         */
        @CanIgnoreReturnValue
        public Builder suppressionFiles() {
            sidecars = new Sidecars();
            return this;
        }

        /** Switches rules off. */
        @CanIgnoreReturnValue
        public Builder disable(Collection<String> ruleIds) {
            disabled.addAll(ruleIds);
            return this;
        }

        /** Switches rules on that are off by default. A rule that is also disabled stays off. */
        @CanIgnoreReturnValue
        public Builder enable(Collection<String> ruleIds) {
            enabled.addAll(ruleIds);
            return this;
        }

        /** Adds a check of one's own, which runs after the built-in ones. It must be immutable and thread-safe. */
        @CanIgnoreReturnValue
        public Builder add(Checks.Registered check) {
            added.add(check);
            return this;
        }

        /**
         * Lets configurations say what is not said here: nothing by default. What is said here goes before them.
         */
        @CanIgnoreReturnValue
        public Builder configurations(Configurations found) {
            configurations = found;
            return this;
        }

        /**
         * Reads the rule files.
         *
         * @throws UnknownRuleException if a rule that was named does not exist
         */
        public Pruefstein build() {
            Setup setup = new Setup(
                    variant,
                    directory,
                    disabled,
                    enabled,
                    added,
                    gate,
                    new Judge(baseline, noWorse, filter),
                    new Guard(timeLimit),
                    cache,
                    today,
                    sidecars);
            return new Pruefstein(new Siblings(configurations, setup), sidecars);
        }
    }
}
