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

/** Separated particle in front of the objects it should close off. */
@Heuristic(
        id = "particle-position",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.9,
        finds = """
                The particle of a separable verb that stands right behind the verb, with the subject or an object behind it:
                *kündigte an die Maßnahmen*, *fand statt eine Versammlung*. In a main clause the particle closes the verb
                bracket.""",
        why = """
                English keeps verb and particle together (*gave up the plan*). In German the reader takes the particle for a
                preposition and has to start again.""",
        leavesAlone = """
                Prepositions that look like the particle (*dachte an die Maßnahmen*), prepositional groups, comparisons and
                clauses behind the particle, enumerations.""",
        flagged = {
            "Die Regierung [[kündigte an die neuen Maßnahmen]].",
            "Am Abend [[fand statt eine Kundgebung]].",
            "Der Verein [[lehnte ab den Vorschlag]], weil er zu teuer war."
        },
        silent = {
            "Die Regierung dachte an die neuen Maßnahmen.",
            "Am Abend fand statt der Kundgebung ein Konzert statt.",
            "Der Zug kam an mit zwei Stunden Verspätung.",
            "Sie trat auf wie eine Königin."
        })
public final class ParticlePosition implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.BEHIND_PARTICLE), place -> {
            if (place.at().kind().isNonFinite()) {
                return;
            }
            Constituent particle = place.verbBefore(EnumSet.of(ConstituentKind.PARTICLE));
            Repair repair = Repair.moveBehind(place, particle);
            out.at(repair.span())
                    .suggest(repair.text())
                    .report("Der Verbzusatz „" + place.text(particle) + "“ gehört hinter „" + place.text(place.at())
                            + "“, ans Ende des Satzes.");
        });
    }
}
