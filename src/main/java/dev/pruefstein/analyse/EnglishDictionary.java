package dev.pruefstein.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * The inflected words of English, from LanguageTool's {@code english-pos-dict}. It is read when the first question is
 * asked: most German articles ask none. Thread-safe.
 */
public final class EnglishDictionary {

    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

    private EnglishDictionary() {}

    private static final class Loaded {

        static final Dictionary WORDS = read();

        private static Dictionary read() {
            URL url = Objects.requireNonNull(EnglishDictionary.class.getResource(RESOURCE), RESOURCE);
            try {
                return Dictionary.read(url);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** True if English has this form, written as inside a sentence: <i>residents</i>, <i>unanimously</i>, <i>Monday</i>. */
    public static boolean contains(String form) {
        return !new DictionaryLookup(Loaded.WORDS).lookup(form).isEmpty();
    }
}
