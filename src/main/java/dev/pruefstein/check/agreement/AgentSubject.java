package dev.pruefstein.check.agreement;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.Field;
import dev.pruefstein.analyse.nominal.FiniteForms;
import dev.pruefstein.analyse.nominal.NounGroup;
import dev.pruefstein.analyse.nominal.NounGroups;
import dev.pruefstein.analyse.nominal.Word;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Lexicons;
import dev.pruefstein.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The subject by its meaning: of a person and a thing that may both be the nominative, only the person can buy, read or
 * sign. <i>Die Bauern verkauft ihr Land</i> can't mean that the land sells them.
 */
final class AgentSubject {

    private final Lexicon verbs;
    private final Lexicon agents;

    AgentSubject(Lexicons lexicons) {
        this.verbs = lexicons.get("agent-verbs");
        this.agents = lexicons.get("agents");
    }

    /**
     * The only candidate that can do what the verb says.
     *
     * @return null if there is none, more than one, or if another candidate is not surely a thing
     */
    @Nullable
    Candidate of(NounGroups groups, Clause clause, Constituent finite, List<Candidate> candidates) {
        if (candidates.size() < 2 || !isAgentive(groups, clause, finite)) {
            return null;
        }
        List<Candidate> able = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (isAgent(groups, candidate)) {
                able.add(candidate);
            } else if (!isThing(groups, candidate)) {
                return null;
            }
        }
        return able.size() == 1 ? able.get(0) : null;
    }

    /** True if the clause's full verb is in the list and not in the passive. */
    private boolean isAgentive(NounGroups groups, Clause clause, Constituent finite) {
        List<Constituent> others = clause.nonFiniteVerbs();
        Word verb = groups.words().get(finite.last());
        Set<String> auxiliary = lemmas(verb);
        if (others.isEmpty()) {
            String particle = clause.particle()
                    .map(p -> groups.words().get(p.first()).lower())
                    .orElse("");
            return auxiliary.stream().anyMatch(l -> verbs.contains(particle + l));
        }
        boolean passive = auxiliary.contains("werden") || auxiliary.contains("sein") || others.size() > 1;
        Set<String> full = lemmas(groups.words().get(others.get(0).last()));
        boolean future = auxiliary.contains("werden")
                && groups.words().get(others.get(0).last()).token().readings().stream()
                        .anyMatch(r -> r.tag().contains(":INF"));
        return (!passive || (future && others.size() == 1)) && full.stream().anyMatch(verbs::contains);
    }

    private static Set<String> lemmas(Word verb) {
        return verb.token().readings().stream()
                .filter(r -> r.is("VER:"))
                .map(Reading::lemma)
                .collect(Collectors.toSet());
    }

    private boolean isAgent(NounGroups groups, Candidate candidate) {
        Word head = groups.words().get(candidate.group().head());
        return candidate.group().kind() != NounGroup.Kind.PRONOUN
                && !candidate.apposed()
                && (candidate.group().kind() == NounGroup.Kind.NAME
                        ? candidate.forms().equals(FiniteForms.THIRD_SINGULAR)
                        : head.hasFeminineForm() || isListed(head));
    }

    private boolean isListed(Word head) {
        String text = head.lower();
        boolean lemma = head.token().readings().stream()
                .map(r -> r.lemma().toLowerCase(Locale.GERMAN))
                .anyMatch(l -> agents.entries().stream().anyMatch(l::endsWith));
        return lemma || agents.entries().stream().anyMatch(text::endsWith);
    }

    /** True for a known common noun that is neither a person nor a body, with nothing else joined to it. */
    private static boolean isThing(NounGroups groups, Candidate candidate) {
        Word head = groups.words().get(candidate.group().head());
        if (candidate.field() == Field.LINKE_KLAMMER && head.lower().equals("was")) {
            return true; // "was die Leute sagen"
        }
        boolean noun = candidate.group().kind() == NounGroup.Kind.DETERMINED
                || candidate.group().kind() == NounGroup.Kind.BARE;
        return noun
                && !candidate.apposed()
                && candidate.group().last() == candidate.group().head()
                && !head.token().readings().isEmpty()
                && head.name().isEmpty()
                && !head.mayBeAdjectivalNoun();
    }
}
