package dev.pruefstein.analyse;

import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the names of an article: words that the dictionary lists as names, and unknown words that stand like one. */
final class NameFinder {

    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*");
    private static final int SHORTEST = 3;
    /** How sure the tagger must be of a name that is also a common noun: <i>Koch</i>. */
    private static final double SURE = 0.8;

    private NameFinder() {}

    /** The names by their base form, in order of first appearance. */
    static Map<String, List<NameUse>> find(List<Sentence> sentences) {
        List<NameUse> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                add(sentence, i, found);
            }
        }
        Map<String, List<NameUse>> byForm = new LinkedHashMap<>();
        found.forEach(use ->
                byForm.computeIfAbsent(use.name(), n -> new ArrayList<>()).add(use));
        Map<String, List<NameUse>> byName = new LinkedHashMap<>();
        for (NameUse use : found) {
            String base = base(use, byForm);
            byName.computeIfAbsent(base, n -> new ArrayList<>())
                    .add(new NameUse(base, use.sentence(), use.token(), use.range(), use.before(), use.after()));
        }
        return byName;
    }

    private static void add(Sentence sentence, int i, List<NameUse> found) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(i);
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0) {
            String part = token.text().substring(0, hyphen);
            if (part.length() > SHORTEST && SHAPE.matcher(part).matches()) {
                Span range = new Span(token.start(), token.start() + hyphen);
                found.add(new NameUse(part, sentence, i, range, "", ""));
            }
        } else if (isName(tokens, i)) {
            Span range = new Span(token.start(), token.end());
            found.add(
                    new NameUse(token.text(), sentence, i, range, neighbour(tokens, i - 1), neighbour(tokens, i + 1)));
        }
    }

    private static String neighbour(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && isName(tokens, i) ? tokens.get(i).text() : "";
    }

    /** True if the token is a name by its readings or, unknown, by its place. */
    static boolean isName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.text().length() < SHORTEST || !SHAPE.matcher(token.text()).matches()) {
            return false;
        }
        if (token.readings().isEmpty()) {
            return token.upos() == Upos.PROPN || (i > 0 && tokens.get(i - 1).isOnly("EIG"));
        }
        return token.mayBe("EIG") && (token.isOnly("EIG") || (token.upos() == Upos.PROPN && token.certainty() >= SURE));
    }

    /** <i>Prigoschins</i> is <i>Prigoschin</i> if that occurs too. */
    private static String base(NameUse use, Map<String, List<NameUse>> byForm) {
        String form = use.name();
        String without = form.substring(0, form.length() - 1);
        boolean ending = form.endsWith("s") || form.endsWith("’") || form.endsWith("'");
        return ending && byForm.containsKey(without) ? without : form;
    }
}
