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

/** Reflexive pronoun left behind at the end of its clause. */
@Heuristic(
        id = "stranded-reflexive",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = """
                A *sich* that closes its clause behind a prepositional group: *einigten auf einen Fahrplan sich*. The reflexive
                stands right behind the finite verb, or behind the subject that follows it.""",
        why = "The reader meets the verb without its reflexive and reads it as another verb.",
        leavesAlone =
                "A *sich* right behind the verb or behind the subject, and a *sich* that a preposition governs (*für sich*).",
        flagged = {
            "Die Teilnehmer [[einigten auf einen Fahrplan sich]].",
            "Der Verein [[bewirbt um den Titel sich]], obwohl er kaum Geld hat."
        },
        silent = {
            "Die Teilnehmer einigten sich auf einen Fahrplan.",
            "Die Katze wäscht sich.",
            "Er lebt mit seinem Hund ganz für sich."
        })
public final class StrandedReflexive implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.STRANDED_REFLEXIVE), place -> {
            Constituent finite = place.verbBefore(EnumSet.of(ConstituentKind.FINITE_VERB));
            int last = place.at().last();
            String verb = place.text(finite);
            String between = place.text(finite.last() + 1, last - 1);
            out.at(place.sentence().source(finite.first(), last))
                    .suggest(verb + " sich " + between)
                    .report("„sich“ gehört hinter das Verb: „" + verb + " sich " + between + "“.");
        });
    }
}
