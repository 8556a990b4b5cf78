package dev.pruefstein.analyse.nominal;

import java.util.List;
import java.util.OptionalInt;

/**
 * A noun group: <i>die neue Regierung</i>, <i>Präsident Joe Biden</i>, <i>sie</i>. What follows the head as an attribute
 * (genitives, prepositional groups, relative clauses) is not part of it; what stands before it is, also the arguments of
 * a participle. All indexes count tokens of the sentence. Immutable.
 *
 * @param kind what the group is made of
 * @param first index of its first word, the preposition not counted
 * @param head index of the noun, name or pronoun
 * @param last index of its last word: behind the head only names and parts of names
 * @param preposition index of the preposition that governs it; -1 for none
 * @param inflected the words whose endings agree with the head, determiner first
 * @param set what the group can be, its preposition not considered; empty if its words disagree
 * @param forms what a verb can be whose subject it is; none if the group cannot be a nominative
 * @param depth 0 for a group of the clause, 1 inside another group: <i>von ihm</i> in <i>die von ihm gebaute Brücke</i>
 */
public record NounGroup(
        Kind kind,
        int first,
        int head,
        int last,
        int preposition,
        List<Part> inflected,
        AgreementSet set,
        FiniteForms forms,
        int depth) {

    /** What a group is made of. */
    public enum Kind {
        /** With determiner: <i>die neue Regierung</i>. */
        DETERMINED,
        /** A common noun without determiner: <i>neue Regierungen</i>, <i>Wasser</i>. */
        BARE,
        /** A name: <i>Angela Merkel</i>. */
        NAME,
        /** A pronoun: <i>sie</i>, <i>dieser</i>, <i>wer</i>. */
        PRONOUN,
        /** A number that stands alone: <i>drei</i>. */
        NUMBER
    }

    /** What a word in a group is. */
    public enum Role {
        /** Article or other determiner. */
        DETERMINER,
        /** A preposition fused with an article: <i>im</i>. */
        FUSED,
        /** Adjective or participle with an ending. */
        ADJECTIVE
    }

    /**
     * An inflected word of a group.
     *
     * @param index its token
     * @param role what it is
     * @param set what it can be
     */
    public record Part(int index, Role role, AgreementSet set) {}

    /** Copies the list. */
    public NounGroup {
        inflected = List.copyOf(inflected);
    }

    /** The first inflected word if it is a determiner. */
    public OptionalInt determiner() {
        return !inflected.isEmpty() && inflected.get(0).role() == Role.DETERMINER
                ? OptionalInt.of(inflected.get(0).index())
                : OptionalInt.empty();
    }

    /** True if the words of the group do not agree. */
    public boolean clashes() {
        return set.isEmpty();
    }

    /** True if a preposition governs the group. */
    public boolean isGoverned() {
        return preposition >= 0;
    }
}
