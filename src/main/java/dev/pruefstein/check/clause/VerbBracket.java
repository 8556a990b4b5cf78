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
import java.util.Set;

/** Participle or infinitive in front of the objects it should close off. */
@Heuristic(
        id = "verb-bracket",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.93,
        finds = """
                A participle or infinitive that stands right behind its auxiliary or modal verb, with the subject, an object,
                or *nicht* behind it: *hatte angehäuft Truppen*, *kann schicken man*, *hat wiederholt gewarnt Russland*.
                In the German clause these forms close the verb bracket; only clauses, comparisons and some prepositional
                groups may follow (the Nachfeld).""",
        why = """
                This is the order of the English sentence, kept by a translation engine. No writer of German makes this
                mistake, so a single one tells the reader that nobody has read the text.""",
        leavesAlone = """
                Prepositional groups, comparisons, clauses and infinitive groups in the Nachfeld; enumerations after a colon;
                participles in the Vorfeld (*Gewonnen hat er nicht*); double infinitives (*hat kommen können*); participles used
                as adjectives or adverbs (*ist bekannt für*, *hat wiederholt Russland gewarnt*); afterthoughts behind a
                comma.""",
        flagged = {
            "Die Regierung [[hatte gewarnt die Bürger vor dem Sturm]].",
            "Der Minister [[hat besucht gestern die Hauptstadt]].",
            "Wir [[können verschieben diesen Termin nur]].",
            "Das Gericht [[hat verurteilt den Angeklagten zu einer Haftstrafe]], wie der Sprecher sagte."
        },
        silent = {
            "Die Regierung hatte die Bürger gewarnt vor dem, was kommen würde.",
            "Gewonnen hat die Partei die Wahl trotzdem nicht.",
            "Er hat wiederholt Russland gewarnt.",
            "Sie hätte das Buch lesen können, wenn sie gewollt hätte.",
            "Die Stadt ist bekannt für ihre Brücken."
        })
public final class VerbBracket implements Check {

    private static final Set<ConstituentKind> VERBS =
            EnumSet.of(ConstituentKind.PARTICIPLE, ConstituentKind.INFINITIVE, ConstituentKind.ZU_INFINITIVE);

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.BEHIND_NON_FINITE), place -> {
            Constituent verb = place.verbBefore(VERBS);
            Repair repair = Repair.moveBehind(place, verb);
            String form = verb.kind() == ConstituentKind.PARTICIPLE ? "Das Partizip" : "Der Infinitiv";
            out.at(repair.span())
                    .suggest(repair.text())
                    .report(form + " „" + place.text(verb) + "“ gehört hinter „" + place.text(place.at())
                            + "“, ans Ende des Satzes.");
        });
    }
}
