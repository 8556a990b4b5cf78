package dev.pruefstein.languagetool;

import java.io.IOException;
import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.GermanSynthesizer;
import org.languagetool.synthesis.Synthesizer;

/**
 * LanguageTool's synthesizer of word forms, loaded when a form is asked for. Disambiguation takes a synthesizer into its
 * hands for almost every sentence, but only ever asks which tag to choose; loading its dictionary and its two megabytes
 * of additions for this takes 0.2 s. Thread-safe.
 */
final class LateSynthesizer implements Synthesizer {

    @Override
    public String[] synthesize(AnalyzedToken token, String tag) throws IOException {
        return GermanSynthesizer.INSTANCE.synthesize(token, tag);
    }

    @Override
    public String[] synthesize(AnalyzedToken token, String tag, boolean regularExpression) throws IOException {
        return GermanSynthesizer.INSTANCE.synthesize(token, tag, regularExpression);
    }

    @Override
    public String getPosTagCorrection(String tag) {
        return tag;
    }

    @Override
    public String getSpelledNumber(String arabic) {
        return GermanSynthesizer.INSTANCE.getSpelledNumber(arabic);
    }

    /** The last of the tags, as LanguageTool's synthesizer chooses. */
    @Override
    public String getTargetPosTag(List<String> tags, String otherwise) {
        return tags.isEmpty() ? otherwise : tags.get(tags.size() - 1);
    }
}
