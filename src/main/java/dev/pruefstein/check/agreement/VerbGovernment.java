package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.AgreementRepair;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Reading;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object in a case that the verb does not govern. */
@Heuristic(
        id = "verb-government",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.85,
        finds =
                "Objects that can only be an accusative (or a dative) beside a verb whose object is a dative or a genitive: *Er half den Mann*, "
                        + "*das Haus gehört den Verein*, *sie konnte ihn nicht vertrauen*, *wir gedachten den Dichter*, *sie bediente sich den Werkzeugen*; "
                        + "and a lone dative beside a verb that takes an accusative: *Sie haben der Ursache ermittelt*.",
        why = "The case tells who does something to whom. Native writers hardly ever miss it; a machine that follows a "
                + "language without cases does.",
        leavesAlone =
                "Forms that may be the right case (*dankte der Feuerwehr*, *half den Kindern*); verbs that take either case; "
                        + "accusatives of time and distance (*folgte ihm den ganzen Tag, den Fluss entlang*), causatives (*ließ ihn "
                        + "helfen*), and clauses that have the right object as well.",
        flagged = {
            "Der Gärtner half [[den Förster]] beim Umzug.",
            "Die Wiese gehört [[den Verein]] seit vielen Jahren.",
            "Wir konnten [[ihn]] leider nicht helfen."
        },
        silent = {
            "Der Gärtner half den Kindern beim Umzug.",
            "Sie folgte dem Boten den ganzen Tag.",
            "Er ließ den Lehrling beim Umzug helfen.",
            "Die Gemeinde gedachte der Opfer des Brandes."
        })
public final class VerbGovernment implements Check {

    private static final Set<String> AUXILIARIES =
            Set.of("haben", "werden", "können", "müssen", "wollen", "sollen", "dürfen", "mögen", "möchten");
    private static final Map<String, AgreementSet> PRONOUNS = Map.of(
            "mich", AgreementSet.of(Case.ACCUSATIVE),
            "dich", AgreementSet.of(Case.ACCUSATIVE),
            "ihn", AgreementSet.of(Case.ACCUSATIVE));
    private static final Map<String, String> DATIVES = Map.of("mich", "mir", "dich", "dir", "ihn", "ihm");
    /** Behind a group these make a path of it: <i>den Fluss entlang</i>. */
    private static final Set<String> PATHS = Set.of(
            "entlang",
            "lang",
            "hinauf",
            "hinab",
            "hinunter",
            "herauf",
            "herunter",
            "hindurch",
            "weit",
            "hoch",
            "zuvor");

    private final Lexicon dative;
    private final Lexicon genitive;
    private final Lexicon accusative;
    private final Reliable reliable;

    /** With the lexicons of verbs by the case of their object. */
    public VerbGovernment(Lexicons lexicons) {
        this.dative = lexicons.get("dative-verbs");
        this.genitive = lexicons.get("genitive-verbs");
        this.accusative = lexicons.get("accusative-verbs");
        this.reliable = new Reliable(lexicons.get("nouns-of-two-genders"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            Clauses clauses = article.clauses(sentence);
            NounGroups groups = article.nounGroups(sentence);
            for (int i = 0; i < clauses.clauses().size(); i++) {
                if (!clauses.isFaulty(i)) {
                    check(groups, clauses, i, out);
                }
            }
        }
    }

    private void check(NounGroups groups, Clauses clauses, int index, Reporter out) {
        Clause clause = clauses.clauses().get(index);
        Word verb = fullVerb(groups, clause);
        Case governed = verb == null ? null : governed(groups, clause, verb);
        if (verb == null || governed == null) {
            return;
        }
        if (governed == Case.ACCUSATIVE) {
            NounGroup dative = MissingAccusative.of(groups, clauses, index, objects(groups, clause));
            if (dative != null && isObject(groups, clauses, dative)) {
                report(groups, verb, dative, governed, out);
            }
            return;
        }
        NounGroup wrong = null;
        for (NounGroup group : objects(groups, clause)) {
            AgreementSet set = group.set();
            if (set.isEmpty() || (set.mayBe(governed) && !isSubjectForm(set))) {
                return; // unclear, or the object is there
            }
            boolean other = set.cases().equals(List.of(Case.ACCUSATIVE))
                    || (governed == Case.GENITIVE && set.cases().equals(List.of(Case.DATIVE)));
            if (other && isObject(groups, clauses, group)) {
                wrong = group;
            }
        }
        if (wrong != null) {
            report(groups, verb, wrong, governed, out);
        }
    }

    /** <i>der Fahrer, die Frau</i>: the dative or genitive that it could also be is another word's. */
    private static boolean isSubjectForm(AgreementSet set) {
        return set.mayBe(Case.NOMINATIVE);
    }

    /** The verb that governs the objects; null in a passive, a causative, or where it is unclear. */
    private static @Nullable Word fullVerb(NounGroups groups, Clause clause) {
        if (clause.kind() == ClauseKind.INFINITIVE) {
            List<Constituent> verbs = clause.nonFiniteVerbs();
            return verbs.size() == 1 ? groups.words().get(verbs.get(0).last()) : null;
        }
        if (clause.finiteVerb().isEmpty()
                || clause.all(ConstituentKind.FINITE_VERB).size() > 1) {
            return null;
        }
        Word finite = groups.words().get(clause.finiteVerb().get().last());
        List<Constituent> others = clause.nonFiniteVerbs();
        if (others.isEmpty()) {
            return finite;
        }
        boolean auxiliary =
                others.size() == 1 && finite.token().readings().stream().anyMatch(r -> AUXILIARIES.contains(r.lemma()));
        Word full = groups.words().get(others.get(0).last());
        boolean passive = others.get(0).kind() == ConstituentKind.PARTICIPLE
                && finite.token().readings().stream().anyMatch(r -> r.lemma().equals("werden"));
        boolean zu = others.get(0).kind() == ConstituentKind.ZU_INFINITIVE;
        return auxiliary && !passive && !zu ? full : null;
    }

    /** The case of the verb's object if all its readings agree on it. */
    private @Nullable Case governed(NounGroups groups, Clause clause, Word verb) {
        String particle = clause.particle()
                .map(p -> groups.words().get(p.first()).lower())
                .orElse("");
        // "gehört" is a form of "gehören" as a finite verb, of "hören" as a participle
        boolean finite = clause.nonFiniteVerbs().isEmpty();
        Set<String> lemmas = verb.token().readings().stream()
                .filter(r -> r.is("VER:"))
                .filter(r -> finite
                        == (r.tag().contains(":1:")
                                || r.tag().contains(":2:")
                                || r.tag().contains(":3:")))
                .map(Reading::lemma)
                .collect(Collectors.toSet());
        if (lemmas.isEmpty()) {
            return null;
        }
        boolean reflexive = clause.all(ConstituentKind.PRONOUN).stream()
                .anyMatch(c -> groups.words().get(c.first()).lower().equals("sich"));
        if (!reflexive && lemmas.stream().allMatch(l -> dative.contains(particle + l))) {
            return Case.DATIVE;
        }
        if (!reflexive && lemmas.stream().allMatch(l -> accusative.contains(particle + l))) {
            return Case.ACCUSATIVE;
        }
        String prefix = reflexive ? "sich " : "";
        return lemmas.stream().allMatch(l -> genitive.contains(prefix + particle + l)) ? Case.GENITIVE : null;
    }

    /** The groups of the clause that no preposition governs. */
    private static List<NounGroup> objects(NounGroups groups, Clause clause) {
        return groups.groups().stream()
                .filter(g -> g.depth() == 0 && !g.isGoverned())
                .filter(g -> !groups.words().get(g.head()).lower().equals("sich"))
                .filter(g -> clause.constituents().stream()
                        .anyMatch(c -> c.kind().isNominal() && c.first() <= g.head() && g.head() <= c.last()))
                .toList();
    }

    private boolean isObject(NounGroups groups, Clauses clauses, NounGroup group) {
        Word head = groups.words().get(group.head());
        if (group.kind() == NounGroup.Kind.PRONOUN) {
            return PRONOUNS.containsKey(head.lower());
        }
        int next = group.last() + 1;
        boolean path = next < groups.words().size()
                && PATHS.contains(groups.words().get(next).lower());
        boolean time = Measures.isTime(head)
                || head.lower().endsWith("tag")
                || head.lower().endsWith("monat")
                || head.lower().endsWith("abend");
        boolean number =
                groups.words().subList(group.first(), group.head()).stream().anyMatch(Word::isNumber);
        return !path && !time && !number && reliable.isReliable(groups, clauses, group);
    }

    private static void report(NounGroups groups, Word verb, NounGroup wrong, Case governed, Reporter out) {
        String text = groups.text(wrong.first(), wrong.last());
        List<String> proposals = wrong.kind() == NounGroup.Kind.PRONOUN
                ? governed == Case.DATIVE ? List.of(DATIVES.getOrDefault(text, text)) : List.of()
                : new AgreementRepair(groups, wrong, AgreementSet.of(governed)).proposals();
        boolean whole = wrong.last() == wrong.head();
        out.at(groups.sentence().source(wrong.first(), wrong.last()))
                .suggest(whole ? proposals.toArray(String[]::new) : new String[0])
                .report("„" + verb.text() + "“ verlangt einen " + governed.german() + ", „" + text + "“ ist ein "
                        + wrong.set().cases().get(0).german() + ".");
    }
}
