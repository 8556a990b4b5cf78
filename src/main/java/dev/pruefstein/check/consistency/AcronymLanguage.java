package dev.pruefstein.check.consistency;

import dev.pruefstein.analyse.Acronym;
import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Map;

/** One body under the acronym of two languages. */
@Heuristic(
        id = "acronym-language",
        category = Category.INCONSISTENT_TERMINOLOGY,
        severity = Severity.MINOR,
        confidence = 0.9,
        finds = """
                The acronym of another language (*IMF*, *ECB*, *OTAN*) in an article that also uses the German one
                (*IWF*, *EZB*, *NATO*). Two forms that German both uses (*UN*, *UNO*) give a neutral remark.""",
        why = "The reader takes one body for two.",
        leavesAlone = """
                A foreign acronym in brackets, quotation marks or after *englisch*, and one that the article uses
                throughout.""",
        flagged = {
            "Der IWF senkt die Prognose. Nach Angaben des [[IMF]] trübt sich die Lage ein.",
            "Die EZB hebt die Zinsen an. Ein [[ECB-Sprecher]] wollte das nicht kommentieren."
        },
        silent = {
            "Der IWF (englisch: IMF) senkt die Prognose. Der IWF rechnet mit einer Rezession.",
            "Das Internationale Rote Kreuz hilft. Die UNO dankt der NATO und der EU, die EZB schweigt."
        })
public final class AcronymLanguage implements Check {

    private final Lexicon forms;

    /** With the forms of {@code rules/lexicon/acronym-languages.txt}. */
    public AcronymLanguage(Lexicons lexicons) {
        this.forms = lexicons.get("acronym-languages");
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Map<String, List<Acronym>> acronyms = article.index().acronyms();
        for (String german : forms.entries()) {
            int uses = acronyms.getOrDefault(german, List.of()).size();
            for (String column : uses == 0 ? List.<String>of() : forms.columns(german)) {
                boolean alsoGerman = column.startsWith("~");
                String other = alsoGerman ? column.substring(1) : column;
                for (Acronym acronym : acronyms.getOrDefault(other, List.of())) {
                    if (!isExplained(acronym, article)) {
                        String whole = acronym.whole().text();
                        out.at(acronym.wholeSource())
                                .severity(alsoGerman ? Severity.NEUTRAL : Severity.MINOR)
                                .suggest(whole.replace(other, german))
                                .report("„" + other + "“ und „" + german
                                        + "“ sind dieselbe Stelle; der Artikel sollte bei einer Form bleiben.");
                    }
                }
            }
        }
    }

    private static boolean isExplained(Acronym acronym, AnalysedArticle article) {
        if (article.index()
                .quotations(acronym.sentence().block())
                .contains(acronym.range().start())) {
            return true;
        }
        List<Token> before = acronym.sentence().tokens().subList(Math.max(0, acronym.token() - 3), acronym.token());
        return before.stream().anyMatch(t -> t.text().equals("(") || t.text().startsWith("engl"));
    }
}
