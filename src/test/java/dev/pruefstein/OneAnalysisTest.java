package dev.pruefstein;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.analyse.Analyser;
import dev.pruefstein.analyse.Morphology;
import dev.pruefstein.analyse.PartOfSpeechTagger;
import dev.pruefstein.analyse.Spelling;
import dev.pruefstein.config.Settings;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All checks, and LanguageTool's rules among them, share one analysis of each sentence. */
class OneAnalysisTest {

    private static final String TEXT = "Die Fähre liegt seit Mai im Trockendock.\n\n"
            + "Der Kapitän hat verlassen das Schiff am Abend. Wir warten warten schon lange. Die Fähre, der liegt im "
            + "Dock, wird repariert.\n\n- Mehr dazu: Die Werft sucht neue Schweißer.";

    @Test
    void analysesEachSentenceOnce() {
        RuleBase rules = new RuleBase(Variant.DE, null, Set.of(), Set.of(), List.of(), null);
        Worker worker = rules.borrowWorker();
        Counting counting = new Counting(worker.session());
        PartOfSpeechTagger tagger = new PartOfSpeechTagger(PartOfSpeechTagger.load());
        rules.giveBack(new Worker(worker.session(), new Analyser(counting, tagger)));

        Outcome.Checked outcome = checker(rules).check(new Source("a", "a", TEXT, Format.TEXT));

        assertThat(outcome.findings()).extracting(f -> f.ruleId()).contains("verb-bracket");
        assertThat(counting.analysed)
                .startsWith(
                        "Die Fähre liegt seit Mai im Trockendock.",
                        "Der Kapitän hat verlassen das Schiff am Abend.",
                        "Wir warten warten schon lange.",
                        "Die Fähre, der liegt im Dock, wird repariert.")
                .doesNotHaveDuplicates();
        assertThat(counting.divided).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    private static Checker checker(RuleBase rules) {
        Judge judge = new Judge(null, false, (source, findings) -> findings);
        return new Setup(
                        Variant.DE,
                        null,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        GateSettings.OPEN,
                        judge,
                        new Guard(null),
                        null,
                        null,
                        null)
                .checker(rules, Settings.OPEN);
    }

    private static final class Counting implements Morphology {

        private final Morphology counted;
        private final List<String> divided = new ArrayList<>();
        private final List<String> analysed = new ArrayList<>();

        Counting(Morphology counted) {
            this.counted = counted;
        }

        @Override
        public List<Span> sentences(Block block) {
            divided.add(block.text());
            return counted.sentences(block);
        }

        @Override
        public List<Word> words(Block block, Span sentence) {
            analysed.add(sentence.of(block.text()));
            return counted.words(block, sentence);
        }

        @Override
        public List<Reading> lookup(String form) {
            return counted.lookup(form);
        }

        @Override
        public Spelling spelling() {
            return counted.spelling();
        }
    }
}
