package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.ArticleIndex;
import dev.pruefstein.analyse.ArticleIndex.Occurrence;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One name in two transliterations. */
@Heuristic(
        id = "name-spelled-two-ways",
        category = Category.INCONSISTENT_STYLE,
        severity = Severity.MINOR,
        confidence = 0.9,
        finds = """
                A person or place in two transliterations within one article (*Prigoschin* and *Prigozhin*, *Kiew* and
                *Kyiv*); the rarer form is reported. The forms are those of `rules/lexicon/name-variants.txt`.""",
        why = "Translations mix the source's spelling with the German one; the reader takes one person for two.",
        leavesAlone = "Names that the article spells one way throughout, and spellings in brackets or quotation marks.",
        flagged = {
            "Prigoschin rückte auf Moskau vor. Später gab Prigoschin auf. [[Prigozhins]] Truppen kehrten um.",
            "Die Delegation reiste nach Kiew. In Kiew wurde verhandelt. Aus [[Kyiv]] hieß es, man sei zufrieden."
        },
        silent = {
            "Die Delegation reiste nach Kyiv. Aus Kyiv hieß es, man sei zufrieden. Auch Odessa wurde besucht.",
            "Die Hauptstadt Kiew (ukrainisch: Kyiv) liegt am Dnipro. Kiew hat drei Millionen Einwohner."
        })
public final class NameVariants implements Check {

    private final Lexicon variants;

    /** With the forms of {@code rules/lexicon/name-variants.txt}. */
    public NameVariants(Lexicons lexicons) {
        this.variants = lexicons.get("name-variants");
    }

    private record Form(String name, List<Occurrence> occurrences) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (String usual : variants.entries()) {
            List<Form> used = new ArrayList<>();
            add(usual, article.index(), used);
            for (String other : variants.columns(usual)) {
                add(other, article.index(), used);
            }
            if (used.size() > 1) {
                report(used, out);
            }
        }
    }

    private static void add(String name, ArticleIndex index, List<Form> used) {
        List<Occurrence> occurrences = new ArrayList<>();
        String lower = name.toLowerCase(Locale.GERMAN);
        for (String form : List.of(lower, lower + "s")) {
            index.occurrences(form).stream()
                    .filter(o -> o.token().isCapitalised() && !isExplained(o, index))
                    .forEach(occurrences::add);
        }
        if (!occurrences.isEmpty()) {
            used.add(new Form(name, occurrences));
        }
    }

    private static boolean isExplained(Occurrence o, ArticleIndex index) {
        return index.quotations(o.sentence().block()).contains(o.token().start())
                || o.sentence().tokens().subList(Math.max(0, o.index() - 3), o.index()).stream()
                        .anyMatch(t -> t.text().equals("("));
    }

    private static void report(List<Form> used, Reporter out) {
        Form kept = used.get(0); // the usual form wins a draw
        for (Form form : used) {
            if (form.occurrences().size() > kept.occurrences().size()) {
                kept = form;
            }
        }
        for (Form form : used) {
            if (!form.equals(kept)) {
                for (Occurrence o : form.occurrences()) {
                    out.at(o.sentence().source(o.token()))
                            .suggest(kept.name())
                            .report("„" + form.name() + "“ heißt im selben Artikel auch „" + kept.name()
                                    + "“: eine Schreibweise wählen.");
                }
            }
        }
    }
}
