package dev.pruefstein;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Cancellation;
import dev.pruefstein.analyse.LanguageGuard;
import dev.pruefstein.cache.Examined;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.gate.Gate;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.rules.RuleFileException;
import dev.pruefstein.score.Score;
import dev.pruefstein.score.Units;
import dev.pruefstein.suppress.Sidecars;
import dev.pruefstein.suppress.Suppressions;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles that share a configuration: from the source to the verdict. Immutable and thread-safe.
 *
 * @param rules the rules that run
 * @param adjustments what the configuration makes of their findings
 * @param gate what an article must meet
 * @param judge decides
 * @param guard bounds what an article may cost
 * @param today the day for which suppressions hold, null if they are not looked at
 * @param sidecars suppressions in files beside the articles, null if they are not looked at
 */
record Checker(
        RuleBase rules,
        Adjustments adjustments,
        Gate gate,
        Judge judge,
        Guard guard,
        @Nullable LocalDate today,
        @Nullable Sidecars sidecars) {

    private static final Verdict UNDECIDED = new Verdict(true, List.of());
    private static final LanguageGuard LANGUAGE_GUARD = new LanguageGuard();

    Outcome.Checked check(Source source) {
        Optional<Examined> known = rules.cache().flatMap(part -> part.find(source));
        if (known.isPresent()) {
            return guard.run(source, () -> judged(source, rules.extractor().extract(source), known.get()));
        }
        Fresh fresh = guarded(source, () -> fresh(source));
        // Only now: an article that took too long is never remembered as one that was checked.
        rules.cache().ifPresent(part -> part.keep(source, fresh.examined()));
        return fresh.outcome();
    }

    /** An article that nobody remembered. */
    private record Fresh(Examined examined, Outcome.Checked outcome) {}

    private Fresh fresh(Source source) {
        Inspection inspection = looked(source);
        Examined examined = new Examined(inspection.findings(), Units.measured(inspection.article(), rules.profile()));
        return new Fresh(examined, judged(source, inspection.article().article(), examined));
    }

    Inspection inspect(Source source) {
        return guarded(source, () -> looked(source));
    }

    private <T> T guarded(Source source, Supplier<T> work) {
        // Dictionaries load outside of the first article's time.
        rules.load();
        return guard.run(source, work);
    }

    private Outcome.Checked judged(Source source, Article article, Examined examined) {
        List<Suppressed> suppressed = new ArrayList<>();
        List<Finding> findings = adjustments.adjust(article, examined.findings(), suppressed);
        if (today != null) {
            Suppressions.Result left = Suppressions.apply(article, findings, today, rules::nearest);
            findings = left.findings();
            suppressed.addAll(left.suppressed());
            if (sidecars != null) {
                left = beside(sidecars, today, article, findings);
                findings = left.findings();
                suppressed.addAll(left.suppressed());
            }
        }
        try {
            Score score = rules.scoreModel().score(Units.of(examined.sentences(), findings));
            return judge.judge(gate, source, new Outcome.Checked(article, findings, suppressed, score, UNDECIDED, 0));
        } catch (RuntimeException e) {
            throw NotCheckedException.crash(source, "the score", e);
        }
    }

    private Suppressions.Result beside(Sidecars files, LocalDate day, Article article, List<Finding> findings) {
        try {
            return files.apply(article, findings, day, rules::nearest);
        } catch (RuleFileException e) {
            throw NotCheckedException.misconfigured(e);
        }
    }

    /** Takes an idle worker. A crash drops it: it may have been left in the middle of an article. */
    private Inspection looked(Source source) {
        Article article = germanProse(source);
        Worker worker = rules.borrowWorker();
        Inspection inspection = inspect(source, article, worker);
        worker.session().reset();
        rules.giveBack(worker);
        return inspection;
    }

    private Article germanProse(Source source) {
        Article article = rules.extractor().extract(source);
        boolean prose = article.blocks().stream().anyMatch(b -> b.kind().isProse());
        if (!prose && source.text().codePoints().anyMatch(Character::isLetter)) {
            throw NotCheckedException.empty(source);
        }
        LANGUAGE_GUARD.foreignLanguage(article).ifPresent(language -> {
            throw NotCheckedException.foreign(source, language);
        });
        return article;
    }

    private Inspection inspect(Source source, Article article, Worker worker) {
        AnalysedArticle analysed = worker.analyser().analyse(article);
        List<Finding> findings = new ArrayList<>(worker.session().findings());
        for (Checks.Registered registered : rules.checks()) {
            Cancellation.poll();
            findings.addAll(run(registered, analysed, source));
        }
        findings.sort(null);
        return new Inspection(analysed, findings);
    }

    private static List<Finding> run(Checks.Registered registered, AnalysedArticle article, Source source) {
        Reporter reporter = new Reporter(registered.rule());
        try {
            registered.check().check(article, reporter);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw NotCheckedException.crash(source, "rule " + registered.rule().id(), e);
        }
        return reporter.findings();
    }
}
