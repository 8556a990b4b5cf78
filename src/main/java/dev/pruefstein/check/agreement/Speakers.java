package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.text.Upos;
import java.util.List;

/** Names of which nothing is known but that they say something: <i>Bergengruen versicherten, dass …</i> is one person. */
final class Speakers {

    private final Lexicon verbs;

    Speakers(Lexicon verbs) {
        this.verbs = verbs;
    }

    /** True for the bare name of one person beside a verb of saying. */
    boolean isSpeaker(NounGroups groups, Clause clause, Constituent finite, Candidate candidate) {
        NounGroup group = candidate.group();
        boolean beside = candidate.last() + 1 == finite.first() || candidate.first() == finite.last() + 1;
        return group.kind() == NounGroup.Kind.NAME
                && !candidate.coordinated()
                && !candidate.apposed()
                && beside
                && isPerson(groups.words().subList(group.first(), group.last() + 1))
                && says(groups, clause, finite);
    }

    private boolean isPerson(List<Word> name) {
        boolean proper = name.stream()
                .allMatch(w -> w.noun().isEmpty() && (w.token().upos() == Upos.PROPN || w.isUnknownName()));
        String last = name.get(name.size() - 1).text();
        return proper && (name.size() == 2 || (name.size() == 1 && !NameNumber.mayBeMany(last)));
    }

    /** True if the clause says that somebody says something. */
    boolean says(NounGroups groups, Clause clause, Constituent finite) {
        String particle = clause.particle()
                .map(p -> groups.words().get(p.first()).lower())
                .orElse("");
        return clause.nonFiniteVerbs().isEmpty()
                && groups.words().get(finite.last()).token().readings().stream()
                        .anyMatch(r -> r.is("VER:") && verbs.contains(particle + r.lemma()));
    }
}
