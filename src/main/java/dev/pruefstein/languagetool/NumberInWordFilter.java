package dev.pruefstein.languagetool;

import java.io.IOException;
import java.util.List;
import org.languagetool.language.GermanyGerman;
import org.languagetool.rules.AbstractNumberInWordFilter;
import org.languagetool.tagging.de.GermanTagger;

/**
 * Whether a word with a digit in it (<i>Grüß0e</i>) is a word without it. LanguageTool's own filter asks its speller,
 * which takes three seconds and 200 MB to start at the first digit of a text; the tagger knows as many words.
 */
public final class NumberInWordFilter extends AbstractNumberInWordFilter {

    /** Called by LanguageTool. */
    public NumberInWordFilter() {
        super(GermanyGerman.getInstance());
    }

    @Override
    protected boolean isMisspelled(String word) throws IOException {
        return GermanTagger.INSTANCE.lookup(word) == null;
    }

    @Override
    protected List<String> getSuggestions(String word) {
        return List.of();
    }
}
