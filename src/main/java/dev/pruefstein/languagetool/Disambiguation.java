package dev.pruefstein.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/**
 * LanguageTool's disambiguation by its XML rules, with the rules passed over that cannot match. Its default
 * disambiguator has multi-word chunkers besides, which only suppress spelling matches and take 1.3 s to load. Immutable
 * and thread-safe.
 */
final class Disambiguation extends AbstractDisambiguator {

    private final RuleSet rules;
    private final IdentityHashMap<Rule, List<Requirements.Requirement>> required;

    /** Loads the rules of a language and those for all languages. */
    Disambiguation(Language language, Requirements requirements) {
        List<DisambiguationPatternRule> all =
                new ArrayList<>(load(language.getShortCode() + "/disambiguation.xml", language));
        all.addAll(load("disambiguation-global.xml", language));
        RuleLanguage.set(all, language);
        this.rules = RuleSet.textHinted(all);
        this.required = requirements.of(all);
    }

    private static List<DisambiguationPatternRule> load(String file, Language language) {
        try (var in = JLanguageTool.getDataBroker().getFromResourceDirAsStream(file)) {
            return new DisambiguationRuleLoader().getRules(in, language, file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("could not read LanguageTool's " + file, e);
        }
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, new SentenceForms());
    }

    @Override
    public AnalyzedSentence disambiguate(
            AnalyzedSentence sentence, JLanguageTool.@Nullable CheckCancelledCallback unheeded) throws IOException {
        return disambiguate(sentence);
    }

    /** Disambiguates with what one thread remembers of the words it has seen. */
    AnalyzedSentence disambiguate(AnalyzedSentence sentence, SentenceForms forms) throws IOException {
        AnalyzedSentence current = sentence;
        for (Rule rule : rules.rulesForSentence(sentence)) {
            if (forms.mayMatch(current, required.get(rule))) {
                current = ((DisambiguationPatternRule) rule).replace(current);
            }
        }
        return current;
    }
}
