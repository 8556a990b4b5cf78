package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Impersonal <i>es</i> with a plural verb: <i>Es geben viele Fälle, in Wien hießen es</i>. What there is is an accusative, so
 * it does not matter what else the clause holds.
 */
final class EsWithPlural {

    private EsWithPlural() {}

    static boolean isWrong(NounGroups groups, Clause clause, Constituent finite, Word verb) {
        boolean plural =
                verb.finite().meets(FiniteForms.THIRD_PLURAL) && !verb.finite().meets(FiniteForms.THIRD_SINGULAR);
        return plural
                && clause.particle().isEmpty()
                && isBesideEs(groups, finite)
                && isImpersonal(groups, clause, verb);
    }

    /**
     * <i>Es sind hier sehr schön</i>, <i>es waren der sechste Tag</i>: nothing in the clause is a plural that the copula
     * could agree with.
     */
    static boolean hasSingularPredicate(NounGroups groups, Clause clause, List<Candidate> candidates) {
        boolean plural = candidates.stream().anyMatch(c -> c.forms().meets(FiniteForms.THIRD_PLURAL));
        boolean number = clause.constituents().stream()
                .anyMatch(c -> IntStream.rangeClosed(c.first(), c.last())
                        .anyMatch(i -> groups.words().get(i).isNumber()));
        boolean compared = clause.all(ConstituentKind.COMPARISON).stream()
                .anyMatch(c -> !groups.words().get(c.first()).lower().equals("wie"));
        boolean adjective = clause.all(ConstituentKind.ADJECTIVE).stream()
                .map(c -> groups.words().get(c.last()))
                .anyMatch(w -> !w.isInflectedAdjective());
        boolean noun = candidates.stream()
                .anyMatch(c -> c.group().kind() != Kind.PRONOUN && c.forms().equals(FiniteForms.THIRD_SINGULAR));
        return !plural
                && !number
                && !compared
                && (adjective || noun)
                && clause.all(ConstituentKind.PARTICIPLE).isEmpty();
    }

    /** <i>es geben</i>, <i>geben es</i>. */
    private static boolean isBesideEs(NounGroups groups, Constituent finite) {
        int before = finite.first() - 1;
        int behind = finite.last() + 1;
        boolean open = before == 0
                || (before > 0 && !groups.words().get(before - 1).token().isWord());
        return (before >= 0 && isEs(groups, before) && open)
                || (behind < groups.words().size() && isEs(groups, behind));
    }

    private static boolean isEs(NounGroups groups, int token) {
        return Set.of("es", "'s").contains(groups.words().get(token).lower());
    }

    private static boolean isImpersonal(NounGroups groups, Clause clause, Word verb) {
        boolean auxiliary = isForm(verb, Set.of("werden", "sollen", "können", "dürfen", "müssen"));
        boolean giving = clause.nonFiniteVerbs().size() == 1
                && clause.nonFiniteVerbs().stream()
                        .allMatch(c -> groups.words().get(c.last()).lower().equals("geben"));
        if (auxiliary) {
            return giving;
        }
        if (isForm(verb, Set.of("haben"))) {
            return clause.nonFiniteVerbs().stream()
                            .anyMatch(c -> groups.words().get(c.last()).lower().equals("gegeben"))
                    && clause.nonFiniteVerbs().size() == 1;
        }
        boolean task = clause.nonFiniteVerbs().stream().allMatch(c -> c.kind() == ConstituentKind.ZU_INFINITIVE);
        return (isForm(verb, Set.of("geben")) && task) // "es geben viel zu tun"
                || (isForm(verb, Set.of("heißen")) && clause.nonFiniteVerbs().isEmpty());
    }

    private static boolean isForm(Word verb, Set<String> lemmas) {
        return verb.token().readings().stream().anyMatch(r -> lemmas.contains(r.lemma()));
    }
}
