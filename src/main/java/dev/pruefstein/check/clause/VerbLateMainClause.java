package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.FaultKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import java.util.EnumSet;
import java.util.List;

/** More than one constituent before the finite verb of a main clause. */
@Heuristic(
        id = "verb-late-main-clause",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.7,
        finds = """
                A main clause whose finite verb comes third: *Am Montag die Präsidentin besuchte Berlin*. Before the finite verb
                there is room for one constituent.""",
        why = "English allows an adverbial before the subject; German then puts the verb between the two.",
        leavesAlone = """
                Attributes and appositions, *jedoch* and *aber* after the first constituent, clauses taken up by *dann* or *so*,
                several adverbials in a row, whatever stands between commas, dashes or brackets.""",
        flagged = {"Am Montag [[die Präsidentin besuchte]] die Hauptstadt.", "Gestern [[er sagte]] die Reise ab."},
        silent = {
            "Am Montag besuchte die Präsidentin die Hauptstadt.",
            "Am Montag um acht Uhr morgens begann die Sitzung.",
            "Der Präsident jedoch sagte die Reise ab.",
            "Wenn er kommt, dann bleibt sie.",
            "Auch die Opposition stimmte zu."
        })
public final class VerbLateMainClause implements Check {

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.VERB_LATE), place -> {
            Constituent finite = place.at();
            Constituent second = second(place);
            String verb = place.text(finite);
            String between = place.text(second.first(), finite.first() - 1);
            out.at(place.sentence().source(second.first(), finite.last()))
                    .suggest(verb + " " + between)
                    .report("Vor dem finiten Verb „" + verb + "“ steht ein Satzglied zu viel; „" + between
                            + "“ gehört dahinter.");
        });
    }

    /** The constituent that should follow the verb: the last subject or object before it, but not the first word. */
    private static Constituent second(Faults.Place place) {
        List<Constituent> vorfeld = place.clause().field(Field.VORFELD);
        Constituent found = vorfeld.get(vorfeld.size() - 1);
        for (Constituent c : vorfeld.subList(1, vorfeld.size())) {
            if (c.kind() == ConstituentKind.NOUN_GROUP || c.kind() == ConstituentKind.PRONOUN) {
                return c;
            }
        }
        return found;
    }
}
