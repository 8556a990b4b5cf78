package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.nominal.Case;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a passive. A passive has no accusative, so a group that can be neither dative nor genitive is its subject:
 * <i>‹Die neuen Fahrpläne› wurde gestern gedruckt</i>.
 */
final class PassiveSubject {

    private PassiveSubject() {}

    /** The only candidate that can be nothing but nominative or accusative; null if the clause is no passive or none is. */
    static @Nullable Candidate of(NounGroups groups, Clause clause, Constituent finite, List<Candidate> candidates) {
        if (!isPassive(groups, clause, finite)) {
            return null;
        }
        List<Candidate> direct = candidates.stream()
                .filter(c -> c.group().kind() == NounGroup.Kind.DETERMINED
                        || !c.group().inflected().isEmpty())
                .filter(c -> !c.apposed() && !c.group().clashes())
                // "der „innere Frieden“": an article may stand before the quotation mark
                .filter(c ->
                        c.first() == 0 || !groups.words().get(c.first() - 1).isQuote())
                .filter(c ->
                        c.group().set().cases().stream().allMatch(k -> k == Case.NOMINATIVE || k == Case.ACCUSATIVE))
                .filter(c -> !Measures.isTime(groups.words().get(c.group().head())))
                .toList();
        return direct.size() == 1 ? direct.get(0) : null;
    }

    /** <i>werden</i> and one participle, and nothing else: <i>wurde gedruckt</i>. */
    private static boolean isPassive(NounGroups groups, Clause clause, Constituent finite) {
        Word verb = groups.words().get(finite.last());
        List<Constituent> others = clause.nonFiniteVerbs();
        return verb.token().readings().stream().anyMatch(r -> r.lemma().equals("werden"))
                && others.size() == 1
                && others.get(0).kind() == ConstituentKind.PARTICIPLE;
    }
}
