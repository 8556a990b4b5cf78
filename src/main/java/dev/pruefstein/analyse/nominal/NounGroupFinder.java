package dev.pruefstein.analyse.nominal;

import dev.pruefstein.analyse.nominal.NounGroup.Kind;
import dev.pruefstein.analyse.nominal.NounGroup.Part;
import dev.pruefstein.analyse.nominal.NounGroup.Role;
import dev.pruefstein.text.Upos;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun groups from left to right. At each place the shortest group is taken that is well formed; where none is, the
 * group of the nearest noun is kept with an empty set, which is what the agreement checks look at. Each attempt is
 * bounded, so the whole is linear.
 */
final class NounGroupFinder {
    /** Longest stretch between a determiner and its participle: <i>die ‹von … gestern› vorgestellten Pläne</i>. */
    private static final int REACH = 14;

    private final List<Word> words;
    private final GroupWords kinds;
    private final HeadPath paths;
    private final GroupBuilder builder;

    private final List<NounGroup> found = new ArrayList<>();

    NounGroupFinder(List<Word> words) {
        this.words = words;
        this.kinds = new GroupWords(words);
        this.paths = new HeadPath(words, kinds);
        this.builder = new GroupBuilder(words, kinds);
    }

    List<NounGroup> find() {
        scan(0, words.size(), 0);
        found.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return found;
    }

    private void scan(int from, int to, int depth) {
        int i = from;
        int preposition = -1;
        while (i < to) {
            Word word = words.get(i);
            if (kinds.isPreposition(i)) {
                preposition = i;
                NounGroup fused = GroupWords.isFused(word) ? group(i, i + 1, to, preposition, depth) : null;
                if (fused != null) {
                    found.add(fused);
                    i = fused.last() + 1;
                    preposition = -1;
                } else {
                    i++;
                }
                continue;
            }
            NounGroup group = group(i, i, to, preposition, depth);
            if (group != null) {
                found.add(group);
                i = group.last() + 1;
                preposition = -1;
            } else {
                if (!keepsPreposition(word)) {
                    preposition = -1;
                }
                i++;
            }
        }
    }

    /** Adverbs and numbers may stand between a preposition and its group: <i>nach fast drei Jahren</i>. */
    private static boolean keepsPreposition(Word word) {
        return word.isNumber() || word.isQuote() || word.token().upos() == Upos.ADV || word.isBareAdjective();
    }

    /** <i>vor allem, unter anderem</i>: the word after the preposition belongs to no noun. */
    private boolean isFixed(int i, int preposition) {
        String lower = words.get(i).lower();
        return preposition == i - 1
                && (lower.equals("allem")
                        || lower.equals("anderem")
                        || lower.equals("weitem")
                        || lower.equals("allen"));
    }

    /** A group whose first word stands at {@code at}; {@code from} is where the search for its head begins. */
    private @Nullable NounGroup group(int first, int from, int to, int preposition, int depth) {
        Word word = words.get(first);
        if (isFixed(first, preposition)) {
            return pronoun(first, preposition, depth);
        }
        AgreementSet fused = Fused.of(word.lower());
        if (first < from && fused != null) {
            return determined(first, from, to, preposition, depth, new Part(first, Role.FUSED, fused), WEAK);
        }
        Optional<Inflection.Determiner> determiner = word.determiner();
        if (determiner.isPresent() && !GroupWords.isVerbHere(word)) {
            Inflection.Determiner d = determiner.get();
            NounGroup group = determined(
                    first,
                    first + 1,
                    to,
                    preposition,
                    depth,
                    new Part(first, Role.DETERMINER, d.set()),
                    d.declensions());
            return group != null ? group : pronoun(first, preposition, depth);
        }
        if (Pronouns.isPronoun(word)) {
            return pronoun(first, preposition, depth);
        }
        if (startsBare(first)) {
            return determined(first, first, to, preposition, depth, null, BARE);
        }
        return null;
    }

    private static final Set<Declension> WEAK = EnumSet.of(Declension.DEF);

    private static final Set<Declension> BARE = EnumSet.of(Declension.SOL);

    private boolean startsBare(int i) {
        Word word = words.get(i);
        return word.isNominal() || kinds.isAttribute(i) || (word.isNumber() && !word.isTruncated());
    }

    private @Nullable NounGroup pronoun(int i, int preposition, int depth) {
        Word word = words.get(i);
        AgreementSet set = Pronouns.set(word);
        if (set.isEmpty()) {
            return null;
        }
        return new NounGroup(Kind.PRONOUN, i, i, i, preposition, List.of(), set, Pronouns.forms(word, set), depth);
    }

    private @Nullable NounGroup determined(
            int first, int from, int to, int preposition, int depth, @Nullable Part determiner, Set<Declension> ds) {
        HeadPath.Path near = paths.path(from, to, ds);
        NounGroup nearest = near == null ? null : builder.build(first, near, to, preposition, depth, determiner, ds);
        if (determiner == null) {
            // "entwickelten viele neue Arten": a verb form that could also be a participle
            boolean verb = nearest != null
                    && nearest.clashes()
                    && !words.get(first).finite().isEmpty();
            return verb ? null : nearest;
        }
        if (nearest != null && !nearest.clashes()) {
            return nearest;
        }
        NounGroup far = embedded(first, from, to, preposition, depth, determiner, ds);
        return far != null && (nearest == null || !far.clashes()) ? far : nearest;
    }

    /** <i>die ‹von ihm gestern› vorgestellten Pläne</i>: looks for a participle that agrees with determiner and noun. */
    private @Nullable NounGroup embedded(
            int first, int from, int to, int preposition, int depth, Part determiner, Set<Declension> ds) {
        int end = Math.min(to, from + REACH);
        NounGroup disagreeing = null;
        int inner = from;
        boolean open = false;
        for (int k = from + 1; k < end; k++) {
            Word word = words.get(k);
            if (GroupWords.isBoundary(word) && !kinds.isOrdinalDot(k)) {
                break;
            }
            if (words.get(k - 1).isNominal()) {
                open = false;
            } else if (words.get(k - 1).determiner().isPresent()
                    && !words.get(k - 1).lower().equals("alles")
                    && !words.get(k - 1).lower().equals("ihr")) {
                open = true; // the next adjective belongs to this determiner
            }
            if (!open
                    && kinds.isAttribute(k)
                    && Character.isLowerCase(word.text().codePointAt(0))) {
                HeadPath.Path path = paths.path(k, to, ds);
                if (path == null) {
                    continue;
                }
                NounGroup group = builder.build(first, path, to, preposition, depth, determiner, ds);
                if (!group.clashes()) {
                    scan(from, k, depth + 1);
                    return group;
                }
                boolean plain = words.get(k).isInflectedParticiple()
                        && path.head() == k + 1
                        && kinds.isPreposition(from)
                        && !hasOtherHead(from, k, determiner);
                if (disagreeing == null && plain) {
                    disagreeing = group;
                    inner = k;
                }
            }
        }
        if (disagreeing != null) {
            scan(from, inner, depth + 1);
        }
        return disagreeing;
    }

    /** True if the determiner may belong to a noun on the way: <i>ihre im Blatt erschienene ‹Studie› auf …</i>. */
    private boolean hasOtherHead(int from, int to, Part determiner) {
        for (int i = from + 1; i < to; i++) {
            boolean free = words.get(i - 1).governed().isEmpty()
                    && words.get(i - 1).determiner().isEmpty();
            if (free && words.get(i).isNominal() && words.get(i).noun().meets(determiner.set())) {
                return true;
            }
        }
        return false;
    }
}
