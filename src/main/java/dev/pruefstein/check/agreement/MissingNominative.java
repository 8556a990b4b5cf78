package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.AgreementRepair;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Numerus;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A clause without any nominative whose subject seems to stand in another case. */
@Heuristic(
        id = "missing-nominative",
        category = Category.GRAMMAR,
        severity = Severity.MAJOR,
        confidence = 0.85,
        finds =
                "Clauses in which no group can be the subject, while a group without preposition stands in the dative or "
                        + "genitive where the subject belongs: *Der Krise scheint vorbei zu sein*, *nachdem der Polizei mitteilte, "
                        + "dass …*. Mostly an article of the wrong gender.",
        why = "The reader looks for the one who acts and finds a genitive.",
        leavesAlone =
                "Passives and predicates without subject (*Der Frau wurde geholfen*, *Den Opfern ist kalt*, *Der Opfer wurde "
                        + "gedacht*), shared subjects after *und*, subject clauses, questions and commands.",
        flagged = {
            "Kurz gesagt: [[Der Flaute]] scheint inzwischen überall überwunden zu sein.",
            "Sie ging nach Hause, nachdem [[der Polizei]] am Abend den Vorfall untersuchte."
        },
        silent = {
            "Der Frau wurde noch am selben Abend geholfen.",
            "Der Opfer wurde in einer stillen Feier gedacht.",
            "Der Stadt fehlt seit Jahren das Geld.",
            "Dass er kam, half der Mannschaft sehr."
        })
public final class MissingNominative implements Check {

    /** Verbs that have no subject in the nominative beside a dative or genitive, or a clause for it. */
    private static final Set<String> IMPERSONAL = Set.of(
            "grauen",
            "grausen",
            "ekeln",
            "schwindeln",
            "schaudern",
            "dünken",
            "gehen",
            "bedürfen",
            "gedenken",
            "geben",
            "gelten",
            "sein",
            "liegen");

    /** Adjectives of what somebody feels or knows, without a subject: <i>der Frau ist kalt</i>. */
    private static final Set<String> FELT = Set.of(
            "kalt",
            "warm",
            "heiß",
            "übel",
            "schlecht",
            "schwindelig",
            "schwindlig",
            "bange",
            "langweilig",
            "wohl",
            "unwohl",
            "mulmig",
            "klar",
            "bewusst",
            "bekannt",
            "recht",
            "egal",
            "gleich",
            "lieb",
            "wichtig",
            "neu",
            "peinlich",
            "möglich",
            "gelegen",
            "wohler",
            "wichtiger",
            "lieber",
            "gemein",
            "eigen",
            "zumute",
            "gut",
            "besser");

    private final Lexicon dativeVerbs;
    private final Reliable reliable;
    private final SubjectForms subjectForms;

    /** With the lexicons of genders and of quantities. */
    public MissingNominative(Lexicons lexicons) {
        this.reliable = new Reliable(lexicons.get("nouns-of-two-genders"));
        this.dativeVerbs = lexicons.get("dative-verbs");
        this.subjectForms = new SubjectForms(lexicons);
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            Clauses clauses = article.clauses(sentence);
            NounGroups groups = article.nounGroups(sentence);
            for (int i = 0; i < clauses.clauses().size(); i++) {
                NounGroup group = oblique(groups, clauses, i);
                if (group != null && reliable.isReliable(groups, clauses, group)) {
                    report(groups, group, out);
                }
            }
        }
    }

    /** The dative or genitive that stands where the subject should; null if all is well or unclear. */
    private @Nullable NounGroup oblique(NounGroups groups, Clauses clauses, int index) {
        Clause clause = clauses.clauses().get(index);
        Optional<Constituent> finite = clause.finiteVerb();
        boolean faulty = clauses.isFaulty(index);
        boolean certain = finite.filter(f -> CertainFinite.isCertain(groups, clauses, index, f))
                .isPresent();
        if (finite.isEmpty()
                || !certain
                || faulty
                || !isComplete(groups, clause)
                || isImpersonal(groups, clauses, index, finite.get())) {
            return null;
        }
        Candidates candidates = new Candidates(groups, clauses, clause, subjectForms);
        FiniteForms verb = groups.words().get(finite.get().last()).finite();
        // "Der Kammer hat die Rabatte beschlossen": a plural is no subject of a singular verb either
        boolean subject = candidates.list().stream().anyMatch(c -> c.forms().meets(verb));
        if (candidates.isUnclear() || subject || hasClauseInside(groups, clauses, index) || verb.isEmpty()) {
            return null;
        }
        boolean others = candidates.list().stream().anyMatch(c -> !c.forms().isEmpty());
        for (Candidate candidate : candidates.list()) {
            boolean oblique = !candidate.group().set().mayBe(Case.NOMINATIVE);
            boolean fronted = candidate.field() == Field.VORFELD;
            if (oblique && (fronted || !others) && canBeRepaired(groups, candidate.group(), verb)) {
                return candidate.group();
            }
        }
        return null;
    }

    /** Main clauses with a Vorfeld, and subordinate clauses with a conjunction; no shared subject. */
    private static boolean isComplete(NounGroups groups, Clause clause) {
        boolean joined = clause.field(Field.ANSCHLUSS).stream()
                .anyMatch(c -> Set.of("und", "oder", "sondern")
                        .contains(groups.words().get(c.first()).lower()));
        if (joined) {
            return false;
        }
        return clause.kind() == ClauseKind.V2
                || (clause.kind() == ClauseKind.VERB_FINAL
                        && clause.opener()
                                .filter(o -> o.kind() == ConstituentKind.COMPLEMENTISER
                                        && !groups.words()
                                                .get(o.first())
                                                .lower()
                                                .equals("ob"))
                                .isPresent());
    }

    private boolean isImpersonal(NounGroups groups, Clauses clauses, int index, Constituent finite) {
        Clause clause = clauses.clauses().get(index);
        Word verb = groups.words().get(finite.last());
        boolean passive = verb.token().readings().stream()
                        .anyMatch(r -> r.lemma().equals("werden"))
                || clause.nonFiniteVerbs().stream()
                        .anyMatch(c -> groups.words().get(c.last()).lower().equals("werden")
                                || groups.words().get(c.last()).lower().equals("worden"));
        if (!passive && SubjectRules.isForm(verb, Set.of("sein"))) {
            return !isPersonalWithSein(groups, clauses, index);
        }
        return passive || verb.token().readings().stream().anyMatch(r -> IMPERSONAL.contains(r.lemma()));
    }

    /** <i>Der Anzahl ist gestiegen, der Krise ist vorbei</i>; not <i>Der Frau ist kalt, dem Mann ist geholfen</i>. */
    private boolean isPersonalWithSein(NounGroups groups, Clauses clauses, int index) {
        Clause clause = clauses.clauses().get(index);
        boolean clauseInside =
                clauses.clauses().stream().anyMatch(c -> c.parent() == index && c.kind() != ClauseKind.FRAGMENT);
        if (clauseInside) {
            return false;
        }
        List<Constituent> verbs = clause.nonFiniteVerbs();
        if (!verbs.isEmpty()) {
            return verbs.size() == 1
                    && verbs.get(0).kind() == ConstituentKind.PARTICIPLE
                    && groups.words().get(verbs.get(0).last()).token().readings().stream()
                            .filter(r -> r.is("VER:") || r.is("PA2"))
                            .noneMatch(r -> dativeVerbs.contains(r.lemma()));
        }
        List<Constituent> adjectives = clause.all(ConstituentKind.ADJECTIVE);
        return !adjectives.isEmpty()
                && adjectives.stream()
                        .noneMatch(
                                c -> FELT.contains(groups.words().get(c.last()).lower()));
    }

    /** A subject clause, or direct speech. */
    private static boolean hasClauseInside(NounGroups groups, Clauses clauses, int index) {
        for (Clause child : clauses.clauses()) {
            boolean noun = child.opener()
                    .map(o -> o.kind() == ConstituentKind.COMPLEMENTISER
                            || Set.of("was", "wer")
                                    .contains(groups.words().get(o.first()).lower()))
                    .orElse(child.kind() == ClauseKind.INFINITIVE);
            Clause clause = clauses.clauses().get(index);
            boolean before = !child.constituents().isEmpty()
                    && child.constituents().get(0).first()
                            < clause.constituents().get(0).first();
            if (child.parent() == index && noun && (before || child.kind() == ClauseKind.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** True for an article that would agree as a nominative in another form, and with the verb. */
    private static boolean canBeRepaired(NounGroups groups, NounGroup group, FiniteForms verb) {
        boolean article = !group.isGoverned()
                && group.kind() == NounGroup.Kind.DETERMINED
                && group.determiner().isPresent()
                && Set.of("der", "dem", "den", "des")
                        .contains(groups.words().get(group.first()).lower());
        AgreementSet head = groups.headSet(group);
        boolean singular = verb.meets(FiniteForms.THIRD_SINGULAR) && head.mayBe(Case.NOMINATIVE, Numerus.SINGULAR);
        boolean plural = verb.meets(FiniteForms.THIRD_PLURAL) && head.mayBe(Case.NOMINATIVE, Numerus.PLURAL);
        return article && (singular || plural);
    }

    private static void report(NounGroups groups, NounGroup group, Reporter out) {
        List<String> proposals = new AgreementRepair(groups, group, AgreementSet.of(Case.NOMINATIVE)).proposals();
        String text = groups.text(group.first(), group.head());
        out.at(groups.sentence().source(group.first(), group.head()))
                .suggest(proposals.toArray(String[]::new))
                .report("Dem Satz fehlt ein Subjekt: „" + text + "“ kann kein Nominativ sein.");
    }
}
