package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.FaultKind;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
                festgenommen.*); coordinated clauses that share the auxiliary; *wie erwartet*, *falls gewünscht*.""",
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

    private static final Set<String> SUBJECTS = Set.of("ich", "du", "er", "sie", "es", "wir", "ihr", "man");

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Faults.each(article, EnumSet.of(FaultKind.NO_FINITE, FaultKind.NO_FINITE_IN_SUBCLAUSE), place -> {
            boolean sub = place.fault().kind() == FaultKind.NO_FINITE_IN_SUBCLAUSE;
            List<Constituent> all = place.clause().constituents();
            int verb = verb(all);
            if (verb < 0 || (!sub && !(place.sentence().block().kind().holdsSentences() && sentence(place, verb)))) {
                return;
            }
            Constituent form = all.get(verb);
            String kind = form.kind() == ConstituentKind.INFINITIVE ? "Infinitiv" : "Partizip";
            int last = verb;
            while (last + 1 < all.size() && all.get(last + 1).kind().isNonFinite()) {
                last++;
            }
            out.at(place.sentence().source(form.first(), all.get(last).last()))
                    .report("Zum " + kind + " „" + place.text(form)
                            + "“ fehlt das finite Verb, etwa eine Form von „haben“, „sein“ oder „werden“.");
        });
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

    /** True if what stands before the verb is a sentence's and not a headline's: a subject and more. */
    private static boolean sentence(Faults.Place place, int verb) {
        Clause clause = place.clause();
        List<Token> tokens = place.sentence().tokens();
        if (tokens.get(tokens.size() - 1).isWord()) {
            return false; // a heading: no full stop
        }
        if (Character.isLowerCase(place.sentence().text().charAt(0))) {
            return false; // the rest of a sentence that was cut in two
        }
        List<Constituent> before = clause.constituents().subList(0, verb);
        int nominals = 0;
        int determined = 0;
        int others = 0;
        boolean pronoun = false;
        for (Constituent c : before) {
            Token first = place.sentence().tokens().get(c.first());
            switch (c.kind()) {
                case PUNCTUATION -> {
                    if (first.text().equals(",") && nominals > 0) {
                        return false; // „Die Halle, im Jahr 1900 erbaut.“
                    }
                }
                case PRONOUN -> {
                    pronoun |= SUBJECTS.contains(first.text().toLowerCase(Locale.GERMAN));
                    nominals++;
                }
                case NOUN_GROUP -> {
                    nominals += nameAndNoun(place.sentence().tokens().subList(c.first(), c.last() + 1)) ? 2 : 1;
                    determined += first.mayBe("ART")
                                    || first.mayBe("PRO:POS")
                                    || first.mayBe("PRO:DEM")
                                    || first.text().startsWith("kein")
                            ? 1
                            : 0;
                }
                default -> others++;
            }
        }
        Constituent form = clause.constituents().get(verb);
        boolean behind =
                clause.constituents().stream().anyMatch(c -> c.kind().isNominal() && c.first() == form.last() + 1);
        if (behind && determined > 0) {
            return true; // „Der Wetterdienst ausgestellt eine Warnung“
        }
        return pronoun ? nominals + others > 1 : nominals > 1 || (determined > 0 && (others > 1 || form.first() > 6));
    }

    /** Two noun groups without determiners that stand side by side: <i>Präsident Biden Berufung</i>. */
    private static boolean nameAndNoun(List<Token> group) {
        int n = group.size();
        Token name = n > 1 ? group.get(n - 2) : group.get(0);
        boolean named = name.mayBe("EIG") || name.readings().isEmpty();
        return n > 1 && group.get(n - 1).isOnly("SUB") && named;
    }
}
