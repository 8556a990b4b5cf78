package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A finite verb that agrees with no possible subject of its clause. */
@Heuristic(
        id = "subject-verb-agreement",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.75,
        finds =
                "Clauses whose finite verb agrees in person and number with none of the groups that could be its subject, "
                        + "also across intervening phrases, in relative clauses, in inversion and in coordinated clauses with a "
                        + "shared subject: *Der Bericht über die Brücken wurden veröffentlicht*, *Sie zählten die Vögel und notierte "
                        + "die Arten*.",
        why =
                "The reader loses the thread of who does what. In native print the error is rare; in translated text it shows "
                        + "that sentences were put together from pieces.",
        leavesAlone =
                "Quantities, measures and collectives (*eine Reihe von Fragen sind offen*, *hundert Euro ist viel*), names of "
                        + "companies and bands, *oder*, *sowohl … als auch*, coordinated nouns as one notion (*Art und Weise*), "
                        + "*es sind*, *das sind*, plural predicates (*der Stolz des Dorfes sind die Mühlen*), subject clauses, and "
                        + "clauses without any nominative.",
        flagged = {
            "Der Bericht über die Brücken [[wurden]] erst am Montag veröffentlicht.",
            "Die Forscher zählten den Bestand und [[schrieb]] alles in ein Heft."
        },
        silent = {"Eine Reihe von Fragen sind noch offen.", "Der Stolz des Dorfes sind die Mühlen."})
public final class SubjectVerbAgreement implements Check {

    private final SubjectRules subjects;

    /** With the lexicons of quantities and of verbs that take a subject clause. */
    public SubjectVerbAgreement(Lexicons lexicons) {
        this.subjects = SubjectRules.of(lexicons);
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        Sentence before = null;
        for (Sentence sentence : article.sentences()) {
            boolean cut = before != null && endsWithOrdinal(before);
            before = sentence;
            if (cut) {
                continue;
            }
            Clauses clauses = article.clauses(sentence);
            for (int i = 0; i < clauses.clauses().size(); i++) {
                check(article, article.nounGroups(sentence), clauses, i, out);
            }
        }
    }

    /** <i>Auch die 4. und 5. | Kompanie standen am Hang.</i>: the sentence goes on. */
    private static boolean endsWithOrdinal(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int n = tokens.size();
        return n > 2
                && tokens.get(n - 1).text().equals(".")
                && Character.isDigit(tokens.get(n - 2).text().charAt(0))
                && Set.of("und", "oder", "bis", ",").contains(tokens.get(n - 3).text());
    }

    private void check(AnalysedArticle article, NounGroups groups, Clauses clauses, int index, Reporter out) {
        Clause clause = clauses.clauses().get(index);
        Optional<Constituent> finite = clause.finiteVerb();
        if (finite.isEmpty() || clauses.isFaulty(index)) {
            return;
        }
        Word verb = groups.words().get(finite.get().last());
        boolean rest = finite.get().first() == 0 && !verb.token().isCapitalised(); // of a sentence that was cut in two
        if (rest || isOnlySecondPerson(verb) || !CertainFinite.isCertain(groups, clauses, index, finite.get())) {
            return;
        }
        if (EsWithPlural.isWrong(groups, clause, finite.get(), verb)) {
            out.at(groups.sentence().source(finite.get().last(), finite.get().last()))
                    .suggest(OtherNumber.of(article, verb, "3:SIN").toArray(String[]::new))
                    .report("„" + verb.text() + "“ hat hier „es“ zum Subjekt und steht im Singular.");
            return;
        }
        ClauseSubject subject = new ClauseSubject(subjects, groups, clauses, index, finite.get());
        if (subject.isClauseWithPlural()) {
            out.at(groups.sentence().source(finite.get().last(), finite.get().last()))
                    .suggest(OtherNumber.of(article, verb, "3:SIN").toArray(String[]::new))
                    .report("„" + verb.text() + "“ hat hier einen Nebensatz zum Subjekt und steht im Singular.");
            return;
        }
        Candidate wrong = subject.disagreeing();
        if (wrong != null) {
            report(article, groups, finite.get(), verb, wrong, out);
        }
    }

    private static boolean isOnlySecondPerson(Word verb) {
        FiniteForms second = FiniteForms.of(2, Numerus.SINGULAR).or(FiniteForms.of(2, Numerus.PLURAL));
        return (verb.finite().bits() & ~second.bits()) == 0;
    }

    private static void report(
            AnalysedArticle article,
            NounGroups groups,
            Constituent finite,
            Word verb,
            Candidate subject,
            Reporter out) {
        boolean plural =
                subject.forms().mayBe(Numerus.PLURAL) && !subject.forms().mayBe(Numerus.SINGULAR);
        String person = subject.forms().meets(FiniteForms.of(1, Numerus.SINGULAR))
                        || subject.forms().equals(FiniteForms.of(1, Numerus.PLURAL))
                ? "1"
                : "3";
        List<String> forms = OtherNumber.of(article, verb, person + (plural ? ":PLU" : ":SIN"));
        String text = groups.text(subject.first(), Math.max(subject.first(), subject.last()));
        String number = plural ? "im Plural" : "im Singular";
        String message = "„" + text + "“ steht " + number + ", das Verb „" + verb.text() + "“ passt nicht dazu.";
        out.at(groups.sentence().source(finite.last(), finite.last()))
                .suggest(forms.toArray(String[]::new))
                .report(message);
    }
}
