package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
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
import org.jspecify.annotations.Nullable;

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
    private static final Set<String> COPULAS = Set.of("sein", "werden", "bleiben", "heißen", "scheinen");
    private final SubjectForms subjectForms;
    private final SubjectClause subjectClause;
    private final AgentSubject agents;
    private final Speakers speakers;

    /** With the lexicons of quantities and of verbs that take a subject clause. */
    public SubjectVerbAgreement(Lexicons lexicons) {
        this.subjectForms = new SubjectForms(new Measures(lexicons));
        this.agents = new AgentSubject(lexicons);
        this.speakers = new Speakers(lexicons.get("reporting-verbs"));
        this.subjectClause = new SubjectClause(lexicons.get("subject-clause-verbs"));
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
        boolean faulty = clauses.isFaulty(index);
        if (finite.isEmpty() || faulty) {
            return;
        }
        Word verb = groups.words().get(finite.get().last());
        if (finite.get().first() == 0 && !verb.token().isCapitalised()) {
            return; // the rest of a sentence that was cut in two
        }
        FiniteForms second = FiniteForms.of(2, Numerus.SINGULAR).or(FiniteForms.of(2, Numerus.PLURAL));
        boolean addressed = (verb.finite().bits() & ~second.bits()) == 0;
        if (addressed || !CertainFinite.isCertain(groups, clauses, index, finite.get())) {
            return;
        }
        Candidates candidates = new Candidates(groups, clauses, clause, subjectForms);
        // "Er liebt Äpfel, Birnen und Nüsse und hat Hunger": what stands before the verb ends with a coordinator
        boolean cut = clause.field(Field.VORFELD).stream()
                .anyMatch(c -> c.last() + 1 == finite.get().first() && c.kind() == ConstituentKind.COORDINATOR);
        if (cut || (candidates.isUnclear() && !CertainSubject.hasPronounBesideVerb(clause, finite.get(), candidates))) {
            return;
        }
        SharedSubject sharing = new SharedSubject(groups, clauses, subjectForms);
        boolean open = clause.kind() == ClauseKind.V1;
        if (open
                && finite.get().first() > 0
                && isDash(groups.words().get(finite.get().first() - 1))) {
            return; // "drei mal drei – ergibt neun Felder"
        }
        Candidate cutOff = open ? sharing.cutOff(index) : null;
        if (cutOff != null) {
            // "Der Wirt, der das Haus kennt, sagten die Nachbarn, sei freundlich"
            boolean own = candidates.list().stream().anyMatch(c -> c.forms().meets(verb.finite()));
            if (!own && !cutOff.forms().meets(verb.finite())) {
                report(article, groups, finite.get(), verb, cutOff, out);
            }
            return;
        }
        boolean bare = candidates.list().stream().allMatch(c -> c.forms().isEmpty());
        Candidate shared = open ? sharing.of(index, bare) : null;
        if (shared != null) {
            boolean own = candidates.list().stream()
                    .anyMatch(c -> c.forms().meets(verb.finite()) && isLikelySubject(groups, c, finite.get()));
            if (!own && !shared.forms().meets(verb.finite()) && !sharing.agreesWithEarlier(index, verb)) {
                report(article, groups, finite.get(), verb, shared, out);
            }
            return;
        }
        if (EsWithPlural.isWrong(groups, clause, finite.get(), verb)) {
            out.at(groups.sentence().source(finite.get().last(), finite.get().last()))
                    .suggest(OtherNumber.of(article, verb, "3:SIN").toArray(String[]::new))
                    .report("„" + verb.text() + "“ hat hier „es“ zum Subjekt und steht im Singular.");
            return;
        }
        Candidate wrong = disagreeing(groups, clauses, index, finite.get(), verb, candidates.list());
        boolean own = wrong != null
                && wrong.isOnlyNominative()
                && wrong.forms().equals(FiniteForms.THIRD_SINGULAR)
                && wrong.first() == finite.get().last() + 1;
        boolean shares = open && (isSubjectDropped(verb) || (!own && sharing.agreesWithEarlier(index, verb)));
        if (wrong != null && !shares) {
            report(article, groups, finite.get(), verb, wrong, out);
        }
    }

    /** <i>und kam der Mann</i>, <i>und seien Sie froh</i>: the second clause has a subject of its own. */
    private static boolean isLikelySubject(NounGroups groups, Candidate candidate, Constituent finite) {
        boolean behind = candidate.first() == finite.last() + 1;
        return candidate.isOnlyNominative()
                || (behind && groups.words().get(candidate.first()).lower().equals("sie"));
    }

    private static boolean isDash(Word word) {
        return Set.of("–", "-", "—", ":").contains(word.text());
    }

    /** <i>Bin gern hier zu Gast.</i> */
    private static boolean isSubjectDropped(Word verb) {
        return !verb.finite().meets(Candidates.anyThird());
    }

    private static boolean isEs(NounGroups groups, Candidate candidate) {
        return groups.words().get(candidate.first()).lower().equals("es");
    }

    /** The candidate that the verb should agree with if no candidate agrees; null if all is well or unclear. */
    private @Nullable Candidate disagreeing(
            NounGroups groups, Clauses clauses, int index, Constituent finite, Word verb, List<Candidate> all) {
        Clause clause = clauses.clauses().get(index);
        boolean copula = verb.token().readings().stream().anyMatch(r -> COPULAS.contains(r.lemma()));
        List<Candidate> candidates = all.stream()
                .filter(c -> !c.forms().isEmpty())
                .map(c -> speakers.isSpeaker(groups, clause, finite, c) ? c.withForms(FiniteForms.THIRD_SINGULAR) : c)
                .toList();
        if (candidates.isEmpty()) {
            return null;
        }
        Candidate certain = CertainSubject.personal(clause, finite, candidates);
        boolean es = candidates.stream().anyMatch(c -> isEs(groups, c));
        if (copula
                && es
                && verb.finite().meets(FiniteForms.THIRD_PLURAL)
                && !Tolerated.hasOnlyAdjective(groups, clause, all)) {
            return null; // "Zuletzt waren es im Schnitt vierzehn": the verb agrees with the predicate
        }
        if (certain == null && !copula) {
            certain = CertainSubject.nominative(clause, finite, candidates);
        }
        if (certain == null && !copula) {
            certain = agents.of(groups, clause, finite, candidates);
        }
        if (certain == null) {
            certain = PassiveSubject.of(groups, clause, finite, candidates);
        }
        boolean fronted =
                candidates.get(0).field() == Field.VORFELD && candidates.get(0).coordinated() && !copula;
        List<Candidate> judged = certain != null
                ? List.of(certain)
                : subjectForms.measures().withoutMeasures(groups, clause, candidates).stream()
                        .filter(c -> !fronted || c.field() == Field.VORFELD || !isEs(groups, c))
                        .toList();
        for (Candidate candidate : judged) {
            if (candidate.forms().meets(verb.finite())) {
                return null;
            }
        }
        boolean plural = verb.finite().meets(FiniteForms.THIRD_PLURAL);
        if (plural && (Tolerated.endsEnumeration(groups, judged) || Tolerated.isJoinedByMit(groups, clause))) {
            return null;
        }
        boolean singular = verb.finite().meets(FiniteForms.THIRD_SINGULAR);
        if (certain == null && singular && subjectClause.standsIn(groups, clauses, index, finite, verb)) {
            return null;
        }
        return judged.stream()
                .filter(c ->
                        !Tolerated.isAdverbial(groups, c) && !Tolerated.isObjectOfInfinitive(clause, c, finite, verb))
                .findFirst()
                .orElse(null);
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
