package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Span;
import dev.pruefstein.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One institution under two renderings of its name. */
@Heuristic(
        id = "institution-named-two-ways",
        category = Category.INCONSISTENT_TERMINOLOGY,
        severity = Severity.MINOR,
        confidence = 0.85,
        finds = """
                Two renderings of one institution within an article (*Heimatschutzministerium* and *Ministerium für
                Innere Sicherheit*, *Repräsentantenhaus* and *House of Representatives*), from
                `rules/lexicon/institutions.txt`.""",
        why = "One term of the source became two in German; the reader takes one body for two.",
        leavesAlone = """
                The original name in brackets or quotation marks, forms that German uses side by side (*Pentagon*), and
                a rendering that the article uses throughout.""",
        flagged = {
            "Das Heimatschutzministerium warnte vor Anschlägen. Das [[Ministerium für Innere Sicherheit]] rief zur Wachsamkeit auf.",
            "Das Repräsentantenhaus stimmte zu. Im [[Haus der Repräsentanten]] war die Debatte lang."
        },
        silent = {
            "Das Heimatschutzministerium (Department of Homeland Security) warnte vor Anschlägen.",
            "Das Pentagon warnte. Das US-Verteidigungsministerium bestätigte die Angaben aus dem Weißen Haus."
        })
public final class TermVariants implements Check {

    private static final Pattern ENDING = Pattern.compile("(?:en|em|er|es|e|n|s)$");

    /** A rendering of an institution's name. */
    private record Rendering(String institution, String name, List<String> stems, boolean fine) {}

    private record Use(Rendering rendering, Span span) {}

    private final Map<String, List<Rendering>> byFirst = new HashMap<>();

    /** With the renderings of {@code rules/lexicon/institutions.txt}. */
    public TermVariants(Lexicons lexicons) {
        Lexicon institutions = lexicons.get("institutions");
        for (String usual : institutions.entries()) {
            add(usual, usual);
            institutions.columns(usual).forEach(other -> add(usual, other));
        }
    }

    private void add(String institution, String listed) {
        boolean fine = listed.endsWith("~");
        String name = fine ? listed.substring(0, listed.length() - 1) : listed;
        List<String> stems = new ArrayList<>();
        for (String word : name.split("[ ']+", -1)) {
            stems.add(stem(word));
        }
        List<Rendering> known = byFirst.computeIfAbsent(stems.get(0), k -> new ArrayList<>());
        if (known.stream().noneMatch(r -> r.stems().equals(stems))) {
            known.add(new Rendering(institution, name, stems, fine));
        }
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        return lower.length() > 4 ? ENDING.matcher(lower).replaceFirst("") : lower;
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            collect(sentence, article, uses);
        }
        for (Map.Entry<String, List<Use>> entry : uses.entrySet()) {
            report(entry.getValue(), out);
        }
    }

    private void collect(Sentence sentence, AnalysedArticle article, Map<String, List<Use>> uses) {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> !t.text().equals("'") && !t.text().equals("’"))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (Rendering rendering : byFirst.getOrDefault(stem(words.get(i).text()), List.of())) {
                if (stands(rendering, words, i) && !isAside(words, i, sentence, article)) {
                    Token last = words.get(i + rendering.stems().size() - 1);
                    uses.computeIfAbsent(rendering.institution(), k -> new ArrayList<>())
                            .add(new Use(rendering, sentence.source(words.get(i), last)));
                }
            }
        }
    }

    private static boolean stands(Rendering rendering, List<Token> words, int at) {
        List<String> stems = rendering.stems();
        if (at + stems.size() > words.size() || !words.get(at).isCapitalised()) {
            return false;
        }
        for (int k = 0; k < stems.size(); k++) {
            if (!stem(words.get(at + k).text()).equals(stems.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAside(List<Token> words, int at, Sentence sentence, AnalysedArticle article) {
        return article.index()
                        .quotations(sentence.block())
                        .contains(words.get(at).start())
                || words.subList(Math.max(0, at - 3), at).stream()
                        .anyMatch(t -> t.text().equals("(") || t.text().startsWith("engl"));
    }

    private static void report(List<Use> uses, Reporter out) {
        Use kept = uses.stream()
                .filter(u -> u.rendering().name().equals(u.rendering().institution()))
                .findFirst()
                .orElse(uses.get(0));
        for (Use use : uses) {
            if (!use.rendering().fine()
                    && !use.rendering().name().equals(kept.rendering().name())) {
                out.at(use.span())
                        .suggest(kept.rendering().name())
                        .report("„" + use.rendering().name() + "“ und „"
                                + kept.rendering().name()
                                + "“ sind dieselbe Einrichtung; der Artikel sollte bei einer Bezeichnung bleiben.");
            }
        }
    }
}
