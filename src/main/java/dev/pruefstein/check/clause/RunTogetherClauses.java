package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.FaultKind;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.EnumSet;

/** Two clauses without anything between them. */
@Heuristic(
        id = "run-together-clauses",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.7,
        finds = """
                A second finite verb in a clause that already has one, with no comma, coordinator or conjunction between them:
                *um die Lage zu besprechen forderte, dass …*.""",
        why = "Two sentences have run into each other; the reader can't tell who does what.",
        leavesAlone =
                "Coordinated verbs, clauses divided by any punctuation, and verb forms that may be infinitives or participles.",
        flagged = {
            "Die Ministerin reiste nach Wien [[traf]] dort ihren Kollegen.",
            "Der Sprecher bestätigte das Treffen [[sagte]] aber nichts zum Inhalt."
        },
        silent = {
            "Die Ministerin reiste nach Wien und traf dort ihren Kollegen.",
            "Er kam, sah und siegte.",
            "Wer wagt, gewinnt."
        })
public final class RunTogetherClauses implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.SECOND_FINITE), place -> {
            Constituent verb = place.at();
            if (place.sentence().tokens().get(verb.first()).readings().isEmpty()) {
                return; // a foreign or misspelt word
            }
            out.at(place.sentence().source(verb.first(), verb.last()))
                    .report("Vor „" + place.text(verb)
                            + "“ steht schon ein finites Verb: Hier sind zwei Sätze ineinandergelaufen.");
        });
    }
}
