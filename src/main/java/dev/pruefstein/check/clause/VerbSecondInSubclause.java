package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.FaultKind;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.EnumSet;

/** Main-clause order after a complementiser. */
@Heuristic(
        id = "verb-second-in-subclause",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.92,
        finds = """
                A clause with *dass, weil, wenn, nachdem, wo …* or a relative word whose finite verb stands in second place:
                *nachdem ein Video wurde veröffentlicht*, *dass keiner wollte warten*. Subordinate clauses end with their
                finite verb.""",
        why = "The order is that of the English clause; the reader loses track of what depends on what.",
        leavesAlone = """
                Comparisons, clauses and prepositional groups behind the verb; the auxiliary before a double infinitive
                (*dass er hätte kommen können*); *denn* and main clauses with *der, die, das* (*Ich kenne einen, der kann das*);
                conditionals that begin with the verb; *als habe er*.""",
        flagged = {
            "Er sagte, dass die Polizei [[hat das Haus durchsucht]].",
            "Sie blieb, weil es [[gab kein anderes Hotel]].",
            "Er fragte, ob die Mannschaft [[konnte das Spiel gewinnen]]."
        },
        silent = {
            "Er sagte, dass die Polizei das Haus durchsucht hat.",
            "Sie wusste, dass er hätte kommen können.",
            "Sie blieb, denn es gab kein anderes Hotel.",
            "Er tat so, als habe er nichts gehört.",
            "Sie freut sich, dass mehr Menschen kamen als im Vorjahr."
        })
public final class VerbSecondInSubclause implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.BEHIND_FINITE_IN_SUBCLAUSE), place -> {
            Constituent finite = place.verbBefore(EnumSet.of(ConstituentKind.FINITE_VERB));
            Repair repair = Repair.moveBehind(place, finite);
            String opener = place.clause().opener().map(place::text).orElse("");
            out.at(repair.span())
                    .suggest(repair.text())
                    .report("Im Nebensatz mit „" + opener + "“ gehört „" + place.text(finite) + "“ ans Ende.");
        });
    }
}
