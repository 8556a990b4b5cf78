package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes forms that make the words of a noun group agree. The noun stays as it is; first only the determiner changes,
 * then only the adjectives, then both.
 */
public final class AgreementRepair {

    private final NounGroups groups;
    private final NounGroup group;
    private final AgreementSet head;

    /**
     * For one group.
     *
     * @param groups the groups of its sentence
     * @param group the group
     * @param allowed what the place in the sentence allows, for example the case that a preposition governs
     */
    public AgreementRepair(NounGroups groups, NounGroup group, AgreementSet allowed) {
        this.groups = groups;
        this.group = group;
        this.head = allowed.and(groups.headSet(group));
    }

    /** Replacements for the text of the group from its first word to its head, best first; at most three. */
    public List<String> proposals() {
        return proposals(List.of(Case.values()));
    }

    /** The same with the forms of one case first. */
    public List<String> proposals(Case expected) {
        List<Case> cases = new ArrayList<>(List.of(expected));
        for (Case c : Case.values()) {
            if (c != expected) {
                cases.add(c);
            }
        }
        return proposals(cases);
    }

    private List<String> proposals(List<Case> cases) {
        Set<String> proposals = new LinkedHashSet<>();
        AgreementSet adjectives = intersection(Role.ADJECTIVE);
        AgreementSet determiner = intersection(Role.DETERMINER).and(intersection(Role.FUSED));
        // the case that the writer had in mind is most likely the one that the determiner shows
        List<AgreementSet> targets = List.of(
                head.and(adjectives).and(determiner.anyWithCases()),
                head.and(adjectives),
                head.and(determiner),
                head.and(determiner.anyWithCases()),
                head);
        for (AgreementSet target : targets) {
            for (Case c : cases) {
                for (Numerus n : Numerus.values()) {
                    for (Gender g : Gender.values()) {
                        AgreementSet one = AgreementSet.of(c, n, g);
                        if (target.meets(one) && proposals.size() < 3) {
                            propose(one).ifPresent(proposals::add);
                        }
                    }
                }
            }
        }
        return new ArrayList<>(proposals);
    }

    private AgreementSet intersection(Role role) {
        AgreementSet set = AgreementSet.ALL;
        for (Part part : group.inflected()) {
            if (part.role() == role) {
                set = set.and(part.set());
            }
        }
        return set;
    }

    private Optional<String> propose(AgreementSet target) {
        Map<Integer, String> changed = new HashMap<>();
        Set<Declension> declensions = Set.of(Declension.SOL);
        for (Part part : group.inflected()) {
            String form = groups.words().get(part.index()).text();
            switch (part.role()) {
                case FUSED -> {
                    if (!part.set().meets(target)) {
                        return Optional.empty();
                    }
                    declensions = Set.of(Declension.DEF);
                }
                case DETERMINER -> {
                    String repaired = part.set().meets(target) ? form : Inflection.determinerFor(form, target);
                    if (repaired.isEmpty()) {
                        return Optional.empty();
                    }
                    changed.put(part.index(), repaired);
                    declensions = Inflection.determiner(repaired)
                            .map(Inflection.Determiner::declensions)
                            .orElse(declensions);
                }
                case ADJECTIVE -> {
                    boolean bare = groups.words().get(part.index()).isBareAdjective();
                    String stem = bare ? undeclinedStem(form) : Inflection.stem(form);
                    String repaired = adjective(form, stem, target, declensions);
                    if (repaired.isEmpty()) {
                        return Optional.empty();
                    }
                    changed.put(part.index(), repaired);
                }
            }
        }
        return Optional.of(text(changed));
    }

    /** <i>trocken</i> ends like an inflected form and is none; <i>dunkel, teuer</i> lose their vowel. */
    private static String undeclinedStem(String form) {
        boolean elided = form.endsWith("el") || form.endsWith("uer");
        return elided ? form.substring(0, form.length() - 2) + form.charAt(form.length() - 1) : form;
    }

    private static String adjective(String form, String stem, AgreementSet target, Set<Declension> declensions) {
        if (form.endsWith("er") && Character.isUpperCase(form.charAt(0))) {
            return form; // "Berliner"
        }
        if (Inflection.adjective(form, declensions).meets(target)) {
            return form;
        }
        for (String ending : new String[] {"e", "en", "er", "es", "em"}) {
            String other = stem + ending;
            if (Inflection.adjective(other, declensions).meets(target)) {
                return other;
            }
        }
        return "";
    }

    private String text(Map<Integer, String> changed) {
        StringBuilder out = new StringBuilder();
        for (int i = group.first(); i <= group.head(); i++) {
            if (i > group.first() && groups.words().get(i).token().spaceBefore()) {
                out.append(' ');
            }
            out.append(changed.getOrDefault(i, groups.words().get(i).text()));
        }
        return out.toString();
    }
}
