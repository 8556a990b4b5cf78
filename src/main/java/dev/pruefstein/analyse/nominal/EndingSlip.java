package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a group that disagrees is one letter of an ending away from a group that agrees: <i>eine Geschenk</i>, <i>in einem
 * schlechtem Zustand</i>, <i>von ähnlichen Spiele</i>. Hasty native writers slip like that. They don't choose another article,
 * <i>das Regierung</i>: that is a word, not an ending. Between <i>den</i> and <i>dem</i> natives waver as between endings.
 */
public final class EndingSlip {

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final List<String> NOUN_ENDINGS = List.of("n", "s");

    private final NounGroups groups;
    private final NounGroup group;
    private final AgreementSet allowed;

    /**
     * For one group.
     *
     * @param groups the groups of its sentence
     * @param group the group
     * @param allowed what the place in the sentence allows, for example the case that a preposition governs
     */
    public EndingSlip(NounGroups groups, NounGroup group, AgreementSet allowed) {
        this.groups = groups;
        this.group = group;
        this.allowed = allowed;
    }

    /** True if a change of one ending repairs the group. */
    public boolean isLikely() {
        for (Part part : group.inflected()) {
            for (String form : forms(part)) {
                if (agrees(part.index(), form)) {
                    return true;
                }
            }
        }
        String noun = groups.words().get(group.head()).text();
        return nouns(noun).stream().anyMatch(form -> agrees(group.head(), form));
    }

    private List<String> forms(Part part) {
        String form = groups.words().get(part.index()).text();
        return switch (part.role()) {
            case FUSED -> List.of();
            case DETERMINER -> determiners(form);
            case ADJECTIVE ->
                Inflection.stem(form).equals(form)
                        ? List.of()
                        : ENDINGS.stream()
                                .map(ending -> Inflection.stem(form) + ending)
                                .toList();
        };
    }

    /** Forms of the same determiner that differ in one last letter. */
    private static List<String> determiners(String form) {
        List<String> all = new ArrayList<>();
        String shorter = form.substring(0, form.length() - 1);
        boolean definite =
                Inflection.determiner(form).filter(d -> d.stem().equals("d")).isPresent();
        if (form.endsWith("n") || form.endsWith("m")) {
            all.add(shorter + (form.endsWith("n") ? "m" : "n"));
        }
        if (!definite) {
            all.add(form + "e");
            all.add(shorter);
            for (String last : List.of("n", "m", "r", "s")) {
                all.add(form + last);
                all.add(shorter + last);
            }
        }
        return all.stream()
                .filter(f -> Inflection.determiner(f).isPresent())
                .filter(f -> Inflection.determiner(f)
                        .orElseThrow()
                        .stem()
                        .equals(Inflection.determiner(form).map(d -> d.stem()).orElse("")))
                .toList();
    }

    private static List<String> nouns(String form) {
        List<String> all = new ArrayList<>();
        for (String ending : NOUN_ENDINGS) {
            all.add(form + ending);
            if (form.endsWith(ending) && form.length() > 3) {
                all.add(form.substring(0, form.length() - 1));
            }
        }
        return all;
    }

    /** True if the group agrees with another form in one place. */
    private boolean agrees(int index, String form) {
        AgreementSet set = allowed;
        Set<Declension> declensions = EnumSet.of(Declension.SOL);
        for (Part part : group.inflected()) {
            String text = part.index() == index
                    ? form
                    : groups.words().get(part.index()).text();
            if (part.role() == Role.ADJECTIVE) {
                AgreementSet adjective =
                        part.set().equals(AgreementSet.ALL) ? part.set() : Inflection.adjective(text, declensions);
                set = set.and(adjective);
            } else {
                declensions = Inflection.determiner(text)
                        .map(Inflection.Determiner::declensions)
                        .orElse(EnumSet.of(Declension.DEF));
                set = set.and(Inflection.determiner(text)
                        .map(Inflection.Determiner::set)
                        .orElse(part.set()));
            }
        }
        AgreementSet head = index == group.head() ? groups.words().get(index).nounForm(form) : groups.headSet(group);
        return set.meets(head);
    }
}
