package dev.pruefstein.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pruefstein.text.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.UserConfig;
import org.languagetool.language.German;
import org.languagetool.tagging.disambiguation.rules.XmlRuleDisambiguator;

/** Rules are passed over only where they change nothing. */
class DisambiguationTest {

    @Test
    void readsEverySentenceAsLanguageToolDoes() throws IOException {
        German language = LanguageToolEngine.language(Variant.DE);
        JLanguageTool tool = new JLanguageTool(language, null, new UserConfig());
        XmlRuleDisambiguator expected = new XmlRuleDisambiguator(language, true);
        Disambiguation actual = new Disambiguation(language, new Requirements());
        SentenceForms forms = new SentenceForms();
        int changed = 0;
        for (String file : new String[] {"bibliothek.txt", "ukraine-gespraeche.txt"}) {
            for (String sentence : tool.sentenceTokenize(Files.readString(Path.of("examples", file)))) {
                AnalyzedSentence read = expected.disambiguate(tool.getRawAnalyzedSentence(sentence));
                assertThat(actual.disambiguate(tool.getRawAnalyzedSentence(sentence), forms)
                                .toString())
                        .isEqualTo(read.toString());
                changed += read.toString()
                                .equals(tool.getRawAnalyzedSentence(sentence).toString())
                        ? 0
                        : 1;
            }
        }
        assertThat(changed).isGreaterThan(20);
    }
}
