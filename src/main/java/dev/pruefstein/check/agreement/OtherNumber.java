package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same verb form in another person and number: candidates are formed by rule and kept if the dictionary knows them. */
final class OtherNumber {

    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("sein", List.of("ist", "sind", "war", "waren", "bin", "sei", "seien", "wäre", "wären")),
            Map.entry("haben", List.of("hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten")),
            Map.entry("werden", List.of("wird", "werden", "wurde", "wurden", "werde", "würde", "würden")),
            Map.entry("können", List.of("kann", "können", "konnte", "konnten", "könne", "könnte", "könnten")),
            Map.entry("müssen", List.of("muss", "müssen", "musste", "mussten", "müsse", "müsste", "müssten")),
            Map.entry("dürfen", List.of("darf", "dürfen", "durfte", "durften", "dürfe", "dürfte", "dürften")),
            Map.entry("sollen", List.of("soll", "sollen", "sollte", "sollten", "solle")),
            Map.entry("wollen", List.of("will", "wollen", "wollte", "wollten", "wolle")),
            Map.entry("mögen", List.of("mag", "mögen", "mochte", "mochten", "möge", "möchte", "möchten")),
            Map.entry("wissen", List.of("weiß", "wissen", "wusste", "wussten", "wisse", "wüsste", "wüssten")));

    private OtherNumber() {}

    /**
     * The form for another subject.
     *
     * @param verb the verb as it stands
     * @param person {@code 1} or {@code 3} with {@code :SIN} or {@code :PLU}, as in the tags: {@code "3:SIN"}
     * @return possible forms in the same tense and mood, best first; empty if none is known
     */
    static List<String> of(AnalysedArticle article, Word verb, String person) {
        Set<String> forms = new LinkedHashSet<>();
        // indicative first: "gibt" before "gebe"
        List<Reading> readings = verb.token().readings().stream()
                .sorted(Comparator.comparing(r -> r.tag().contains("KJ")))
                .toList();
        for (Reading reading : readings) {
            if (reading.is("VER:")
                    && !reading.tag().contains(":IMP")
                    && !reading.tag().contains(":INF")) {
                for (String form : candidates(verb.text(), reading.lemma())) {
                    if (isForm(article, form, reading, person)) {
                        forms.add(Character.isUpperCase(verb.text().charAt(0)) ? capitalised(form) : form);
                    }
                }
            }
        }
        forms.remove(verb.text());
        return new ArrayList<>(forms).subList(0, Math.min(2, forms.size()));
    }

    private static String capitalised(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private static boolean isForm(AnalysedArticle article, String form, Reading original, String person) {
        String mood = mood(original.tag());
        return article.lookup(form).stream()
                .anyMatch(r -> r.is("VER:")
                        && r.lemma().equals(original.lemma())
                        && r.tag().contains(":" + person)
                        && mood(r.tag()).equals(mood));
    }

    private static String mood(String tag) {
        for (String mood : new String[] {"PRÄ", "PRT", "KJ1", "KJ2"}) {
            if (tag.contains(mood)) {
                return mood;
            }
        }
        return "";
    }

    private static Set<String> candidates(String text, String lemma) {
        String form = Character.toLowerCase(text.charAt(0)) + text.substring(1);
        Set<String> all = new LinkedHashSet<>(IRREGULAR.getOrDefault(lemma, List.of()));
        all.add(lemma);
        all.add(form + "n");
        all.add(form + "en");
        if (form.endsWith("n")) {
            all.add(form.substring(0, form.length() - 1));
        }
        if (form.endsWith("en")) {
            all.add(form.substring(0, form.length() - 2));
        }
        String stem =
                lemma.endsWith("en") ? lemma.substring(0, lemma.length() - 2) : lemma.substring(0, lemma.length() - 1);
        for (String s : mutated(stem)) {
            all.add(s + "t");
            all.add(s + "et");
            all.add(s);
        }
        all.add(stem + "e");
        return all;
    }

    /** <i>fahr-, fähr-</i>; <i>geb-, gib-, seh-, sieh-</i>. */
    private static List<String> mutated(String stem) {
        List<String> stems = new ArrayList<>(List.of(stem));
        int a = stem.lastIndexOf('a');
        int e = stem.lastIndexOf('e');
        int o = stem.lastIndexOf('o');
        if (a >= 0) {
            stems.add(stem.substring(0, a) + "ä" + stem.substring(a + 1));
        }
        if (o >= 0) {
            stems.add(stem.substring(0, o) + "ö" + stem.substring(o + 1));
        }
        if (e >= 0) {
            stems.add(stem.substring(0, e) + "i" + stem.substring(e + 1));
            stems.add(stem.substring(0, e) + "ie" + stem.substring(e + 1));
            // nehmen, nimmt; treten, tritt
            stems.add(stem.substring(0, e).concat("imm"));
            stems.add(stem.substring(0, e).concat("itt"));
        }
        return stems;
    }
}
