package dev.pruefstein.analyse.nominal;

import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Set;

/** What a word can be inside a noun group, in view of its neighbours. */
final class GroupWords {

    private final List<Word> words;

    GroupWords(List<Word> words) {
        this.words = words;
    }

    /** Words after <i>ein</i> that make a quantity of it: <i>ein paar Leute</i>. */
    static final Set<String> QUANTIFIERS = Set.of(
            "paar",
            "bisschen",
            "wenig",
            "mehr",
            "weniger",
            "genug",
            "viel",
            "etwas",
            "lauter",
            "allerlei",
            "allerhand",
            "dutzend",
            "hundert",
            "tausend",
            "solch",
            "halb",
            "ganz",
            "manch",
            "nichts");

    private static final Set<String> COMPARING = Set.of("als", "wie", "denn");

    boolean isPreposition(int i) {
        Word word = words.get(i);
        if (word.governed().isEmpty() || isDegree(i) || COMPARING.contains(word.lower())) {
            return false;
        }
        Upos upos = word.token().upos();
        return upos == Upos.ADP
                || upos == Upos.ADP_DET
                || isFused(word)
                || word.token().isOnly("PRP")
                || (upos != Upos.PART
                        && upos != Upos.SCONJ
                        && upos != Upos.ADV
                        && word.governed().size() <= 2
                        && !word.token().mayBe("ADJ")
                        && !word.token().mayBe("SUB")
                        && !word.token().mayBe("VER"));
    }

    /** <i>zu viele Menschen</i>, <i>zu wenig Geld</i>. */
    private boolean isDegree(int i) {
        if (!words.get(i).lower().equals("zu") || i + 1 == words.size()) {
            return false;
        }
        String next = words.get(i + 1).lower();
        return next.startsWith("viel") || next.startsWith("wenig");
    }

    static boolean isFused(Word word) {
        return Fused.of(word.lower()) != null;
    }

    /** <i>sein</i> as an infinitive, <i>meine</i> as a verb form. */
    static boolean isVerbHere(Word word) {
        Upos upos = word.token().upos();
        return (upos == Upos.VERB || upos == Upos.AUX) && word.token().mayBe("VER");
    }

    static boolean isBoundary(Word word) {
        return (!word.token().isWord() && !word.isQuote())
                || (!word.finite().isEmpty()
                        && !word.isInflectedAdjective()
                        && (word.token().upos() == Upos.VERB || word.token().upos() == Upos.AUX))
                || word.token().upos() == Upos.SCONJ;
    }

    /** A name in the genitive before its noun. */
    boolean isPossessor(int j) {
        Word word = words.get(j);
        boolean name = word.token().isCapitalised()
                && word.noun().isEmpty()
                && word.text().endsWith("s")
                && word.text().length() > 3
                && (word.isUnknownName() || !word.name().isEmpty());
        if (!name || j + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(j + 1);
        boolean noun = next.isNominal() && !next.noun().isEmpty() && next.name().isEmpty();
        return isAttribute(j + 1) || noun;
    }

    boolean isOrdinalDot(int j) {
        return words.get(j).text().equals(".")
                && j > 0
                && j + 1 < words.size()
                && Character.isDigit(words.get(j - 1).text().charAt(0))
                && !words.get(j).token().spaceBefore();
    }

    private static boolean isVerbOnly(Word word) {
        return !word.finite().isEmpty()
                && (isVerbHere(word)
                        || !(word.token().mayBe("ADJ")
                                || word.token().mayBe("PA")
                                || word.token().mayBe("ADV")));
    }

    /** What may stand before an adjective: <i>sehr, besonders, nicht, wirtschaftlich</i>. */
    static boolean isModifier(Word word) {
        if (word.token().isCapitalised() || !word.token().isWord() || isVerbOnly(word)) {
            return false;
        }
        Upos upos = word.token().upos();
        return word.isBareAdjective()
                || upos == Upos.ADV
                || word.token().mayBe("ADV")
                || (upos == Upos.PART && !word.lower().equals("zu"))
                || (upos == Upos.ADJ && word.governed().isEmpty());
    }

    /** True if the word at {@code j} is an adjective with an ending, also a capitalised one before a noun. */
    boolean isAttribute(int j) {
        Word word = words.get(j);
        if (QUANTIFIERS.contains(word.lower()) && !word.isAdjectivalNoun()) {
            return false;
        }
        if (j > 0 && isInflectedOne(word) && isAfterDefinite(j)) {
            return true;
        }
        if (!word.token().isCapitalised()) {
            boolean verb = !word.finite().isEmpty() && isVerbHere(word);
            return (word.isInflectedAdjective() && !verb) || Pronouns.isAdjectivePronoun(word) || word.isDecade();
        }
        boolean beforeNoun = j + 1 < words.size()
                && words.get(j + 1).isNominal()
                && !words.get(j + 1).noun().isEmpty();
        if (word.isTownAdjective()) {
            return beforeNoun;
        }
        if (isInhabitantBeforeNoun(j)) {
            return true;
        }
        if (word.isAdjectivalNoun()
                || (word.isInflectedAdjective() && word.noun().isEmpty())) {
            return beforeNoun
                    || (j + 1 < words.size()
                            && !words.get(j + 1).token().isCapitalised()
                            && word.noun().isEmpty()
                            && isAttribute(j + 1));
        }
        return false;
    }

    /** <i>die Johannesburger Zeitung</i>: known to the dictionary only as an inhabitant, but a noun follows. */
    private boolean isInhabitantBeforeNoun(int j) {
        if (j + 1 >= words.size() || !words.get(j).text().endsWith("er") || j == 0) {
            return false;
        }
        Word word = words.get(j);
        Word next = words.get(j + 1);
        AgreementSet determiner =
                words.get(j - 1).determiner().map(Inflection.Determiner::set).orElse(AgreementSet.NONE);
        return word.name().isEmpty()
                && word.token().readings().stream().allMatch(r -> r.lemma().equals(word.text()))
                && next.isNominal()
                && next.name().isEmpty()
                && !next.noun().isEmpty()
                && next.noun().meets(determiner)
                && next.token().upos() == Upos.NOUN
                && (word.token().upos() == Upos.ADJ || word.token().upos() == Upos.PROPN);
    }

    /** <i>Johannesburger</i> as an attribute: a noun, or unknown to the dictionary. */
    static boolean isUninflected(Word word) {
        return word.token().isCapitalised()
                && word.text().endsWith("er")
                && !word.isAdjectivalNoun()
                && word.token().readings().stream().noneMatch(r -> r.is("ADJ") || r.is("PA"));
    }

    private static boolean isInflectedOne(Word word) {
        return word.text().equals("eine") || word.text().equals("einen");
    }

    /** <i>auf der ‹einen› Seite, das ‹eine› Prozent</i>; not <i>könnte das ‹eine› Lösung sein</i>. */
    private boolean isAfterDefinite(int j) {
        AgreementSet weak = Inflection.adjective(words.get(j).text(), Declension.DEF);
        AgreementSet both = words.get(j - 1)
                .determiner()
                .filter(d -> d.stem().equals("d") || d.stem().equals("dies"))
                .map(d -> d.set().and(weak))
                .orElse(AgreementSet.NONE);
        boolean oblique = !both.mayBe(Case.NOMINATIVE);
        boolean noun = j + 1 < words.size() && words.get(j + 1).noun().meets(both);
        return !both.isEmpty() && (oblique || noun);
    }
}
