package dev.pruefstein.analyse;

import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Recognises an article that is surely not German, so that it is refused instead of being flagged a hundred times. A
 * short or mixed text counts as German. Thread-safe; the model is loaded for the first doubtful article.
 */
public final class LanguageGuard {

    private static final String MODEL = "/langdetect-183.bin";

    /** With fewer words the model errs too often. */
    private static final int FEWEST_WORDS = 100;

    /** Frequent in every German text and, as a set, in no other language: about a quarter of running words. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "der", "das", "und", "den", "von", "zu", "mit", "ist", "sich", "des", "dem", "nicht", "ein", "eine", "auf",
            "für", "im", "auch", "es", "wird", "bei", "nach", "einer", "einen", "wie", "aus", "dass", "sie", "hat",
            "sind", "wurde", "haben", "über", "zum", "zur", "noch", "oder", "aber", "wir", "ich");

    /** Share of function words from which a text is at least half German. */
    private static final double GERMAN_SHARE = 0.1;

    /** Probability from which the model is believed. */
    private static final double SURE = 0.5;

    /** German and the regional languages that the model takes some German for, by ISO 639-3. */
    private static final Set<String> GERMAN = Set.of("deu", "nds", "ltz", "gsw", "bar", "pfl", "vmf", "ksh");

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    private @Nullable LanguageDetectorModel model;

    /** The English name of the language that the article is surely in; empty if it may be German. */
    public Optional<String> foreignLanguage(Article article) {
        StringBuilder prose = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind().isProse()) {
                prose.append(block.text()).append('\n');
            }
        }
        return mayBeGerman(prose) ? Optional.empty() : detected(prose);
    }

    private static boolean mayBeGerman(CharSequence prose) {
        int words = 0;
        int german = 0;
        Matcher matcher = WORD.matcher(prose);
        while (matcher.find()) {
            words++;
            if (FUNCTION_WORDS.contains(matcher.group().toLowerCase(Locale.ROOT))) {
                german++;
            }
        }
        return words < FEWEST_WORDS || german >= GERMAN_SHARE * words;
    }

    private Optional<String> detected(CharSequence prose) {
        Language language = new LanguageDetectorME(model()).predictLanguage(prose);
        if (GERMAN.contains(language.getLang()) || language.getConfidence() < SURE) {
            return Optional.empty();
        }
        return Optional.of(englishName(language.getLang()));
    }

    private static String englishName(String iso3) {
        for (String iso2 : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(iso2);
            if (locale.getISO3Language().equals(iso3)) {
                return locale.getDisplayLanguage(Locale.ENGLISH);
            }
        }
        return "another language (" + iso3 + ")";
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream in = LanguageGuard.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("no language model on the class path: " + MODEL);
                }
                model = new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("could not read " + MODEL, e);
            }
        }
        return model;
    }
}
