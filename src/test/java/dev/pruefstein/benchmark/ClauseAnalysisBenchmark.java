package dev.pruefstein.benchmark;

import dev.pruefstein.analyse.PartOfSpeechTagger;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.languagetool.LanguageToolSession;
import dev.pruefstein.testing.Articles;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the analysis of a news text costs, step by step: LanguageTool's tagging, OpenNLP's parts of speech, the
 * topological fields. The fields may cost at most as much as the tagging.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ClauseAnalysisBenchmark {

    private static final String TEXT = """
            Der Gemeinderat von Altenried hat am Dienstagabend beschlossen, das alte Hallenbad nicht zu schließen, sondern \
            über drei Jahre hinweg zu sanieren. Die Kosten werden auf vier Millionen Euro geschätzt, wovon der Landkreis \
            ein Drittel übernimmt. „Wir hätten das Bad sonst aufgeben müssen“, sagte die Bürgermeisterin, die sich seit \
            Jahren für den Erhalt einsetzt.

            Weil die Heizung im vergangenen Winter zweimal ausgefallen war, musste der Schwimmunterricht wochenlang \
            entfallen. Ob die Schulen der Nachbarorte im Herbst wieder kommen dürfen, steht noch nicht fest. Am Montag \
            soll ein Gutachter aus der Landeshauptstadt den Zustand der Becken prüfen; mit einem Ergebnis rechnet die \
            Verwaltung frühestens Ende Mai.

            Die Opposition lehnte den Plan ab. Er sei, so ihr Sprecher, ebenso teuer wie ein Neubau und helfe weder den \
            Vereinen noch den Familien. Nach einer Debatte, in der zeitweise drei Redner gleichzeitig sprachen, stimmten \
            schließlich elf von neunzehn Mitgliedern zu.
            """;

    private LanguageToolSession session;
    private PartOfSpeechTagger tagger;
    private List<Sentence> sentences;
    private List<List<String>> forms;

    /** Loads the engine and analyses the text once. */
    @Setup
    public void load() {
        session = Articles.session();
        tagger = new PartOfSpeechTagger(PartOfSpeechTagger.load());
        sentences = Articles.analyse(TEXT).sentences();
        forms = sentences.stream()
                .map(s -> s.tokens().stream().map(t -> t.text()).toList())
                .toList();
    }

    /** LanguageTool's tokens, readings and disambiguation. */
    @Benchmark
    public void tagging(Blackhole sink) {
        session.reset();
        for (Sentence sentence : sentences) {
            sink.consume(session.words(sentence.block(), sentence.range()));
        }
    }

    /** OpenNLP's parts of speech. */
    @Benchmark
    public void partsOfSpeech(Blackhole sink) {
        for (List<String> words : forms) {
            sink.consume(tagger.tag(words));
        }
    }

    /** Clauses and fields. */
    @Benchmark
    public void fields(Blackhole sink) {
        for (Sentence sentence : sentences) {
            sink.consume(Clauses.of(sentence));
        }
    }
}
