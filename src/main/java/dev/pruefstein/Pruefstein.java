package dev.pruefstein;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.Analyser;
import dev.pruefstein.analyse.PartOfSpeechTagger;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.extract.Extractor;
import dev.pruefstein.gate.Gate;
import dev.pruefstein.languagetool.LanguageToolEngine;
import dev.pruefstein.languagetool.LanguageToolSession;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.score.Profile;
import dev.pruefstein.score.Score;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.score.Units;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;

/** Checks German articles. Build once, use from any number of threads. */
public final class Pruefstein {

    private final LanguageToolEngine engine;
    private final POSModel posModel;
    private final List<Checks.Registered> checks;
    private final ScoreModel scoreModel;
    private final Profile profile;
    private final Gate gate;
    private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();

    private record Worker(LanguageToolSession session, Analyser analyser) {}

    /** With the shipped rules. */
    public Pruefstein() {
        RuleFiles files = new RuleFiles(null);
        Policy policy = new Policy(
                Map.of("GRAMMAR", new Policy.Treatment(Category.GRAMMAR, Severity.MAJOR, Channel.HYGIENE, 0.7)),
                Map.of(),
                Map.of(),
                Map.of());
        this.engine = new LanguageToolEngine(Variant.DE, policy);
        this.posModel = PartOfSpeechTagger.load();
        this.checks = Checks.all(files);
        this.scoreModel = new ScoreModel(80, 25, 10, 0, 0, 40, 50, Map.of());
        this.profile = Profile.NONE;
        this.gate = new Gate(80, null);
    }

    /** Checks plain text. */
    public Outcome.Checked check(String text) {
        return check(new Source("-", "-", text, Format.TEXT));
    }

    /** Checks a source. */
    public Outcome.Checked check(Source source) {
        Worker worker = idle.poll();
        if (worker == null) {
            LanguageToolSession session = engine.open();
            worker = new Worker(session, new Analyser(session, new PartOfSpeechTagger(posModel)));
        }
        try {
            return check(Extractor.of(source.format()).extract(source), worker);
        } finally {
            worker.session().reset();
            idle.add(worker);
        }
    }

    private Outcome.Checked check(Article article, Worker worker) {
        AnalysedArticle analysed = worker.analyser().analyse(article);
        List<Finding> findings = new ArrayList<>(worker.session().findings());
        for (Checks.Registered registered : checks) {
            Reporter reporter = new Reporter(registered.rule());
            registered.check().check(analysed, reporter);
            findings.addAll(reporter.findings());
        }
        findings.sort(null);
        Score score = scoreModel.score(Units.of(analysed, findings, profile));
        return new Outcome.Checked(article, findings, score, gate.judge(score, findings));
    }
}
