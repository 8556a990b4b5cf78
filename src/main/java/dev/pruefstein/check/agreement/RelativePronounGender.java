package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.AgreementSet;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Check;
import dev.pruefstein.check.Heuristic;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.check.Reporter;
import dev.pruefstein.check.Severity;
import dev.pruefstein.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A relative pronoun that agrees in gender and number with nothing before it. */
@Heuristic(
        id = "relative-pronoun-agreement",
        category = Category.GRAMMAR,
        severity = Severity.MINOR,
        confidence = 0.85,
        finds =
                "Relative pronouns right behind their noun that agree in gender and number neither with it nor with any other "
                        + "noun before them in the sentence: *die Brücke, das gestern einstürzte*, *der Vertrag, die niemand las*.",
        why =
                "A machine picks the pronoun by the other language's *which* or *that*; a native writer knows the gender of the noun "
                        + "just written.",
        leavesAlone =
                "Sentences in which any earlier noun or pronoun could be meant, names, acronyms, nouns with more than one gender, "
                        + "natural gender (*das Mädchen, die …*), *was*, *wo*, and demonstratives (*Der Plan, das weiß jeder, ist alt*).",
        flagged = {
            "Die Brücke, [[das]] im Herbst einstürzte, war alt.",
            "Der Vertrag, [[die]] niemand gelesen hatte, trat in Kraft."
        },
        silent = {
            "Die Brücke, die im Herbst einstürzte, war alt.",
            "Das Dach der Brücke, das im Herbst einstürzte, war alt.",
            "Das Mädchen, die am Fenster saß, winkte.",
            "Der Plan, das weiß jeder, ist alt."
        })
public final class RelativePronounGender implements Check {

    private static final AgreementSet MASCULINE = AgreementSet.parse("SIN MAS");
    private static final AgreementSet NEUTER = AgreementSet.parse("SIN NEU");
    private static final AgreementSet FEMININE = AgreementSet.parse("SIN FEM");
    private static final AgreementSet PLURAL = AgreementSet.parse("PLU");
    /** What the antecedent of each form can be. */
    private static final Map<String, AgreementSet> ANTECEDENTS = Map.of(
            "das", NEUTER,
            "die", FEMININE.or(PLURAL),
            "der", MASCULINE.or(FEMININE),
            "den", MASCULINE,
            "dem", MASCULINE.or(NEUTER),
            "denen", PLURAL,
            "dessen", MASCULINE.or(NEUTER),
            "deren", FEMININE.or(PLURAL));
    /** Neuters of women. */
    private static final Set<String> NATURAL =
            Set.of("mädchen", "fräulein", "weib", "model", "kind", "opfer", "mitglied");

    private final Reliable reliable;

    /** With the lexicon of nouns that have more than one gender. */
    public RelativePronounGender(Lexicons lexicons) {
        this.reliable = new Reliable(lexicons.get("nouns-of-two-genders"));
    }

    @Override
    public void check(AnalysedArticle article, Reporter out) {
        for (Sentence sentence : article.sentences()) {
            Clauses clauses = article.clauses(sentence);
            NounGroups groups = article.nounGroups(sentence);
            for (int i = 0; i < clauses.clauses().size(); i++) {
                boolean faulty = clauses.isFaulty(i);
                Clause clause = clauses.clauses().get(i);
                if (!faulty && clause.kind() == ClauseKind.VERB_FINAL) {
                    clause.opener()
                            .filter(o -> o.kind() == ConstituentKind.RELATIVE)
                            .filter(o -> isPronoun(groups, o.last()) && endsWithVerb(clause))
                            .ifPresent(o -> check(groups, clauses, o, out));
                }
            }
        }
    }

    /** False for an article: <i>…, in den Hallen, …, die von allen erhoffte Hilfe</i>. */
    private static boolean isPronoun(NounGroups groups, int at) {
        if (at + 1 >= groups.words().size()) {
            return false;
        }
        Word next = groups.words().get(at + 1);
        boolean article = groups.groups().stream().anyMatch(g -> g.first() == at && g.head() > at);
        return !article && !next.token().isCapitalised() && !next.isInflectedAdjective();
    }

    private static boolean endsWithVerb(Clause clause) {
        List<Constituent> all = clause.constituents().stream()
                .filter(c -> c.kind() != ConstituentKind.PUNCTUATION)
                .toList();
        return all.get(all.size() - 1).kind() == ConstituentKind.FINITE_VERB;
    }

    private void check(NounGroups groups, Clauses clauses, Constituent opener, Reporter out) {
        int at = opener.last();
        Word pronoun = groups.words().get(at);
        AgreementSet allowed = ANTECEDENTS.get(pronoun.lower());
        int comma = opener.first() - 1;
        if (allowed == null || comma < 1 || !groups.words().get(comma).text().equals(",")) {
            return;
        }
        NounGroup antecedent = null;
        for (NounGroup group : groups.groups()) {
            if (group.first() >= comma) {
                break;
            }
            if (mayBeMeant(groups, group, allowed)) {
                return;
            }
            antecedent = group.last() == comma - 1 ? group : antecedent;
        }
        if (antecedent != null && isCertain(groups, clauses, antecedent)) {
            String text = groups.text(antecedent.first(), antecedent.last());
            out.at(groups.sentence().source(at, at))
                    .report("„" + pronoun.text() + "“ passt in Genus und Numerus nicht zu „" + text + "“.");
        }
    }

    /** True for what the pronoun could stand for, or what cannot be judged. */
    private static boolean mayBeMeant(NounGroups groups, NounGroup group, AgreementSet allowed) {
        Word head = groups.words().get(group.head());
        boolean unclear = group.kind() == NounGroup.Kind.NAME
                || group.clashes()
                || head.isUnknownName()
                || NATURAL.stream().anyMatch(head.lower()::endsWith);
        boolean joined = group.first() > 0
                && Set.of("und", "oder", "sowie", "&")
                        .contains(groups.words().get(group.first() - 1).lower());
        boolean loose = group.kind() != NounGroup.Kind.DETERMINED
                && groups.headSet(group).meets(allowed);
        return unclear || joined || loose || group.set().meets(allowed);
    }

    private boolean isCertain(NounGroups groups, Clauses clauses, NounGroup group) {
        return group.kind() == NounGroup.Kind.DETERMINED
                && group.last() == group.head()
                && reliable.isReliable(groups, clauses, group);
    }
}
