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

/** Object behind its zu-infinitive. */
@Heuristic(
        id = "infinitive-object-behind",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = """
                A noun group or pronoun behind the *zu*-infinitive that governs it: *versuchten zu entkommen den Flammen*.
                The infinitive closes its group in German.""",
        why = "English puts the object behind *to* and the verb; kept in German, the sentence reads as a word list.",
        leavesAlone = """
                Prepositional groups, comparisons, clauses and further infinitives behind the infinitive; the finite verb or the
                subject of the main clause after an infinitive group in the Vorfeld.""",
        flagged = {
            "Die Bewohner [[versuchten zu löschen die Flammen]].",
            "Der Senat beschloss, [[zu unterstützen die Opposition]]."
        },
        silent = {
            "Die Bewohner versuchten, die Flammen zu löschen.",
            "Er begann zu sprechen über das, was ihn bewegte.",
            "Das Haus zu verkaufen, fiel ihr schwer."
        })
public final class InfinitiveObjectBehind implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.BEHIND_ZU_INFINITIVE), place -> {
            Constituent verb = place.verbBefore(EnumSet.of(ConstituentKind.ZU_INFINITIVE));
            Repair repair = Repair.moveBehind(place, verb);
            out.at(repair.span())
                    .suggest(repair.text())
                    .report("„" + place.text(place.at()) + "“ gehört vor den Infinitiv „" + place.text(verb) + "“.");
        });
    }
}
