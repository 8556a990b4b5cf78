package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import java.util.Set;

/** A clause in the place of the subject: <i>Dass er kommt, freut die Leute.</i> */
final class SubjectClause {

    private static final Set<String> OPENERS = Set.of(
            "dass", "daß", "ob", "was", "wer", "wie", "wo", "wann", "warum", "weshalb", "wieso", "wohin", "welche",
            "welcher", "welches", "wen", "wem");

    /** Verbs that take a clause as their subject, also behind them and without <i>es</i>. */
    private final Lexicon verbs;

    SubjectClause(Lexicon verbs) {
        this.verbs = verbs;
    }

    /** <i>Dass er kommt, freut die Leute.</i> */
    boolean standsIn(NounGroups groups, Clauses clauses, int index, Constituent finite, Word verb) {
        boolean takesClause = verb.token().readings().stream().anyMatch(r -> verbs.contains(r.lemma()))
                || clauses.clauses().get(index).nonFiniteVerbs().stream()
                        .flatMap(c -> groups.words().get(c.last()).token().readings().stream())
                        .anyMatch(r -> verbs.contains(r.lemma()));
        for (Clause child : clauses.clauses()) {
            boolean embedded = child.parent() == index
                    && (child.kind() == ClauseKind.VERB_FINAL || child.kind() == ClauseKind.INFINITIVE);
            if (embedded && !child.constituents().isEmpty()) {
                boolean before = child.constituents().get(0).first() < finite.first();
                boolean subject = child.opener()
                        .filter(o -> o.first() == 0
                                || !groups.words().get(o.first() - 1).lower().equals("so"))
                        .map(o -> OPENERS.contains(groups.words().get(o.first()).lower()))
                        .orElse(child.kind() == ClauseKind.INFINITIVE);
                if (subject && (before || takesClause)) {
                    return true;
                }
            }
        }
        return false;
    }
}
