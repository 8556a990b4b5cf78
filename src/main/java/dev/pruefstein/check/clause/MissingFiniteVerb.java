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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Clause whose auxiliary got lost. */
@Heuristic(
        id = "missing-finite-verb",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.88,
        finds = """
                A sentence or subordinate clause with subject and participle (or infinitive), but without a finite verb:
                *Der Präsident Berufung eingelegt*, *die mit ihrem Hund geflohen*. The auxiliary got lost.""",
        why = "A sentence without finite verb says neither when nor whether something happened.",
        leavesAlone = """
                Headlines, captions, list items, answers and exclamations; short reports in telegram style (*Sechs Verdächtige
                festgenommen.*); instructions in the infinitive (*Die Zwiebeln in Butter dünsten.*) where an article has several;
                coordinated clauses that share the auxiliary; *wie erwartet*, *falls gewünscht*.""",
        flagged = {
            "Der Wetterdienst am Abend eine Warnung [[ausgestellt]].",
            "Im vorigen Herbst wir ein altes Boot [[verkauft]].",
            "Er sprach mit der Frau, die aus ihrem Dorf [[geflohen]]."
        },
        silent = {
            "Der Wetterdienst hat am Abend eine Warnung ausgestellt.",
            "Nichts gelernt.",
            "Sechs Verdächtige festgenommen.",
            "Er hat das Haus gekauft und den Garten verpachtet.",
            "Wie erwartet, gewann der Favorit."
        })
public final class MissingFiniteVerb implements Check {

    private static final int FEW_INSTRUCTIONS = 2;

    /** A clause without finite verb, and its first and last non-finite verb. */
    private record Lost(Faults.Place place, int verb, int last, boolean instruction) {}

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        List<Lost> found = new ArrayList<>();
        Faults.each(article, EnumSet.of(FaultKind.NO_FINITE, FaultKind.NO_FINITE_IN_SUBCLAUSE), place -> {
            boolean sub = place.fault().kind() == FaultKind.NO_FINITE_IN_SUBCLAUSE;
            int verb = verb(place.clause().constituents());
            if (verb < 0) {
                return;
            }
            Fragment fragment = Fragment.of(place, verb);
            if (sub || (place.sentence().block().kind().holdsSentences() && fragment.isSentence())) {
                found.add(new Lost(place, verb, fragment.lastVerb(), !sub && fragment.mayInstruct()));
            }
        });
        // A recipe has many infinitives without finite verb, a broken article one or two.
        boolean instructs = found.stream().filter(Lost::instruction).count() > FEW_INSTRUCTIONS;
        for (Lost lost : found) {
            if (!lost.instruction() || !instructs) {
                report(lost, out);
            }
        }
    }

    private static void report(Lost lost, Reporter out) {
        List<Constituent> all = lost.place().clause().constituents();
        Constituent form = all.get(lost.verb());
        String kind = form.kind() == ConstituentKind.INFINITIVE ? "Infinitiv" : "Partizip";
        String verb = form.kind() == ConstituentKind.INFINITIVE
                ? "etwa eine Form von „können“, „sollen“ oder „werden“"
                : "etwa eine Form von „haben“, „sein“ oder „werden“";
        out.at(lost.place().sentence().source(form.first(), all.get(lost.last()).last()))
                .report("Zum " + kind + " „" + lost.place().text(form) + "“ fehlt das finite Verb, " + verb + ".");
    }

    /** The non-finite verb that has lost its auxiliary: the first one, or a participle taken for an adjective. */
    private static int verb(List<Constituent> all) {
        int adjective = -1;
        for (int i = 1; i < all.size(); i++) {
            ConstituentKind kind = all.get(i).kind();
            if (kind == ConstituentKind.PARTICIPLE || kind == ConstituentKind.INFINITIVE) {
                return i;
            }
            if (kind == ConstituentKind.ADJECTIVE) {
                adjective = i;
            }
        }
        return adjective;
    }
}
