package dev.pruefstein.score;

import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a sentence is built of: part-of-speech n-grams, function words, inflection, and a few measures of shape.
 * No content word is counted, so that the counts say something of the manner of a text and nothing of its subject.
 *
 * <table>
 * <caption>Names of features</caption>
 * <tr><td>{@code p:NOUN ADP}</td><td>one to three parts of speech in a row; {@code ^} and {@code $} bound the sentence</td></tr>
 * <tr><td>{@code m:V:3:SIN:PRT SUB:PLU}</td><td>one or two classes of inflection in a row</td></tr>
 * <tr><td>{@code f:während}</td><td>a function word</td></tr>
 * <tr><td>{@code s:letters}</td><td>a measure of shape</td></tr>
 * </table>
 */
public final class ProfileFeatures {

    private static final Set<Upos> CLOSED = EnumSet.of(
            Upos.ADP,
            Upos.ADP_DET,
            Upos.DET,
            Upos.PRON,
            Upos.CCONJ,
            Upos.SCONJ,
            Upos.PART,
            Upos.AUX,
            Upos.ADV,
            Upos.PUNCT);
    private static final Set<String> VERB_PARTS =
            Set.of("PRÄ", "PRT", "KJ1", "KJ2", "INF", "PA2", "AUX", "MOD", "EIZ", "IMP", "1", "2", "3", "SIN", "PLU");
    private static final Set<String> NOMINAL_PARTS =
            Set.of("SIN", "PLU", "DEM", "POS", "REL", "IND", "DEF", "PER", "REF", "KOM", "SUP", "PRD");
    private static final Set<String> NOMINAL = Set.of("SUB", "EIG", "ADJ", "ART", "PRO", "PRP");
    private static final int LONG_WORD = 15;
    private static final int SHORT_WORD = 3;

    private ProfileFeatures() {}

    /** The counts of one sentence. */
    public static Map<String, Double> of(Sentence sentence) {
        Map<String, Double> counts = new HashMap<>();
        List<Token> tokens = sentence.tokens();
        partsOfSpeech(tokens, counts);
        inflection(tokens, counts);
        for (Token token : tokens) {
            if (CLOSED.contains(token.upos())) {
                add(counts, "f:" + token.text().toLowerCase(Locale.GERMAN), 1);
            }
        }
        shape(tokens, counts);
        return counts;
    }

    private static void partsOfSpeech(List<Token> tokens, Map<String, Double> counts) {
        String[] tags = new String[tokens.size() + 2];
        tags[0] = "^";
        tags[tags.length - 1] = "$";
        for (int i = 0; i < tokens.size(); i++) {
            tags[i + 1] = tokens.get(i).upos().name();
        }
        for (int i = 0; i < tags.length; i++) {
            String gram = "p:" + tags[i];
            add(counts, gram, 1);
            for (int j = i + 1; j < Math.min(i + 3, tags.length); j++) {
                gram = gram + ' ' + tags[j];
                add(counts, gram, 1);
            }
        }
    }

    private static void inflection(List<Token> tokens, Map<String, Double> counts) {
        String before = "^";
        for (Token token : tokens) {
            String tag = inflection(token);
            add(counts, "m:" + tag, 1);
            add(counts, "m:" + before + ' ' + tag, 1);
            before = tag;
        }
        add(counts, "m:" + before + " $", 1);
    }

    /** The first reading's tag without case, gender and the like; the part of speech where there is no reading. */
    private static String inflection(Token token) {
        if (token.readings().isEmpty()) {
            return token.upos().name();
        }
        String[] parts = token.readings().get(0).tag().split(":");
        boolean verb = parts[0].equals("VER");
        if (!verb && !NOMINAL.contains(parts[0])) {
            return String.join(":", parts);
        }
        Set<String> kept = verb ? VERB_PARTS : NOMINAL_PARTS;
        StringBuilder tag = new StringBuilder(verb ? "V" : parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (kept.contains(parts[i])) {
                tag.append(':').append(parts[i]);
            }
        }
        return tag.toString();
    }

    private static void shape(List<Token> tokens, Map<String, Double> counts) {
        Set<String> types = new java.util.HashSet<>();
        int words = 0;
        for (Token token : tokens) {
            String text = token.text();
            add(counts, "s:doubt", 1 - token.certainty());
            switch (text) {
                case "\"" -> add(counts, "s:straight quote", 1);
                case "„", "“", "»", "«" -> add(counts, "s:German quote", 1);
                case "–" -> add(counts, "s:dash", 1);
                case "-" -> add(counts, "s:hyphen as dash", 1);
                default -> {}
            }
            if (!token.isWord()) {
                continue;
            }
            words++;
            types.add(text.toLowerCase(Locale.GERMAN));
            add(counts, "s:letters", text.length() / 10.0);
            add(counts, "s:long word", text.length() >= LONG_WORD ? 1 : 0);
            add(counts, "s:short word", text.length() <= SHORT_WORD ? 1 : 0);
            add(counts, "s:hyphen compound", text.indexOf('-') > 0 ? 1 : 0);
            if (token.readings().isEmpty()) {
                add(counts, token.isCapitalised() ? "s:unknown name" : "s:unknown word", 1);
            }
        }
        add(counts, "s:repeated word", words - types.size());
        add(counts, "s:sentence", 1);
    }

    private static void add(Map<String, Double> counts, String feature, double amount) {
        if (amount != 0) {
            counts.merge(feature, amount, Double::sum);
        }
    }
}
