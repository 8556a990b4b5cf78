package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicons;
import java.util.Set;

/**
 * What the lexicons know of subjects.
 *
 * @param forms the number of noun groups
 * @param clauses verbs whose subject may be a clause
 * @param agents who can do what a verb says
 * @param speakers names beside verbs of saying
 */
record SubjectRules(SubjectForms forms, SubjectClause clauses, AgentSubject agents, Speakers speakers) {

    static SubjectRules of(Lexicons lexicons) {
        return new SubjectRules(
                new SubjectForms(lexicons),
                new SubjectClause(lexicons.get("subject-clause-verbs")),
                new AgentSubject(lexicons),
                new Speakers(lexicons.get("reporting-verbs")));
    }

    /** The candidate with the number that the clause around it allows. */
    Candidate refined(NounGroups groups, Clause clause, Constituent finite, Candidate candidate) {
        if (speakers.isSpeaker(groups, clause, finite, candidate)) {
            return candidate.withForms(FiniteForms.THIRD_SINGULAR);
        }
        return isBarePlural(groups, clause, candidate) ? candidate.withForms(FiniteForms.THIRD_PLURAL) : candidate;
    }

    /** <i>dass Ermittler suchen, weil Beamte zögern</i>: outside headlines one person has an article. */
    private static boolean isBarePlural(NounGroups groups, Clause clause, Candidate candidate) {
        int head = candidate.group().head();
        Word word = groups.words().get(head);
        boolean alone = candidate.group().kind() == Kind.BARE
                && candidate.group().inflected().isEmpty()
                && candidate.group().first() == head
                && candidate.group().last() == head
                && !candidate.coordinated()
                && !candidate.apposed();
        return alone
                && clause.kind() == ClauseKind.VERB_FINAL
                && candidate.forms().meets(FiniteForms.THIRD_PLURAL)
                && word.name().isEmpty()
                && (word.hasFeminineForm()
                        || (word.mayBeAdjectivalNoun() && word.text().endsWith("e")));
    }

    /** True if the word can be a form of one of the verbs. */
    static boolean isForm(Word word, Set<String> lemmas) {
        return word.token().readings().stream().anyMatch(r -> lemmas.contains(r.lemma()));
    }
}
