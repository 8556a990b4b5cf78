package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A clause in the place of the subject: <i>Dass er kommt, freut die Leute.</i> */
final class SubjectClause {

    private static final Set<String> OPENERS = Set.of(
            "dass", "daß", "ob", "was", "wer", "wie", "wo", "wann", "warum", "weshalb", "wieso", "wohin", "welche",
            "welcher", "welches", "wen", "wem");

    /** Those that open a relative clause as well: <i>erwartet, wo sie …</i>. */
    private static final Set<String> RELATIVES = Set.of("wo", "welche", "welcher", "welches");

    private static final Pattern CORRELATE =
            Pattern.compile("da(r(über|auf|an|um|in|unter|aus)|von|für|mit|zu|gegen|nach|bei|durch|vor)");

    /** Verbs that take a clause as their subject, also behind them and without <i>es</i>. */
    private final Lexicon verbs;

    SubjectClause(Lexicon verbs) {
        this.verbs = verbs;
    }

    /** <i>Dass er kommt, freut die Leute.</i> */
    boolean standsIn(NounGroups groups, Clauses clauses, int index, Constituent finite, Word verb) {
        Clause clause = clauses.clauses().get(index);
        List<Constituent> others = clause.nonFiniteVerbs();
        boolean passive = others.stream().anyMatch(c -> c.kind() == ConstituentKind.PARTICIPLE)
                && isForm(verb, Set.of("werden", "sein"));
        boolean takesClause = passive
                || (others.isEmpty()
                        ? isForm(verb, verbs.entries())
                        : others.stream().anyMatch(c -> isForm(groups.words().get(c.last()), verbs.entries())));
        for (Clause child : clauses.clauses()) {
            boolean embedded = child.parent() == index
                    && (child.kind() == ClauseKind.VERB_FINAL || child.kind() == ClauseKind.INFINITIVE);
            if (embedded && !child.constituents().isEmpty()) {
                boolean before = child.constituents().get(0).first() < finite.first();
                boolean subject = child.opener()
                        .filter(o -> o.first() == 0
                                || !groups.words().get(o.first() - 1).lower().equals("so"))
                        .map(o -> groups.words().get(o.first()).lower())
                        .map(o -> OPENERS.contains(o) && !(passive && !before && RELATIVES.contains(o)))
                        .orElse(child.kind() == ClauseKind.INFINITIVE);
                boolean correlate =
                        hasCorrelate(groups, child.constituents().get(0).first());
                if (subject && !correlate && (before || takesClause)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the clause has exactly one clause inside it, opened by <i>dass</i> or <i>ob</i>. */
    boolean isOnlySubject(NounGroups groups, Clauses clauses, int index) {
        List<Clause> inside =
                clauses.clauses().stream().filter(c -> c.parent() == index).toList();
        return inside.size() == 1
                && inside.get(0)
                        .opener()
                        .filter(o -> Set.of("dass", "daß", "ob")
                                        .contains(groups.words().get(o.first()).lower())
                                && !hasCorrelate(groups, o.first()))
                        .isPresent();
    }

    private static boolean isForm(Word verb, Set<String> lemmas) {
        return verb.token().readings().stream().anyMatch(r -> lemmas.contains(r.lemma()));
    }

    /** <i>Sie freute sich ‹darüber›, dass …</i>: the clause belongs to the adverb. */
    private static boolean hasCorrelate(NounGroups groups, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 2); i--) {
            if (CORRELATE.matcher(groups.words().get(i).lower()).matches()) {
                return true;
            }
        }
        return false;
    }
}
