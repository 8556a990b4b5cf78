package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Set;

/** What stands between a determiner and its noun: numbers, attributes, and the adverbs that grade them. */
final class Modifiers {

    private final List<ClauseWord> words;

    Modifiers(List<ClauseWord> words) {
        this.words = words;
    }

    /** Index after the modifiers that begin at {@code from}; behind a determiner any adverb may grade an attribute. */
    int end(int from, boolean determined) {
        int p = from;
        while (p < words.size()) {
            ClauseWord w = words.get(p);
            boolean beforeNoun = determined
                    && w.is(Role.ATTRIBUTE)
                    && !w.token.isCapitalised()
                    && p + 1 < words.size()
                    && words.get(p + 1).is(Role.NOUN);
            boolean article = w.lower.startsWith("ein") && w.is(Role.DETERMINER);
            boolean quantifier = p > from && QUANTIFIERS.contains(w.lower);
            if ((w.is(Role.NUMBER) && !article) || attribute(w) || beforeNoun || quantifier) {
                p++;
                if (dotAfterNumber(p) || decimal(p)) {
                    p++;
                }
            } else if (determined ? degree(w) : DEGREE.contains(w.lower)) {
                int graded = afterDegrees(p);
                if (graded == p) {
                    break;
                }
                p = graded;
            } else if (p > from
                    && joiner(w)
                    && p + 1 < words.size()
                    && ((attribute(words.get(p + 1))
                                    && attribute(words.get(p - 1))
                                    && !words.get(p + 1).isVerb())
                            || (number(p + 1) && (words.get(p - 1).lower.equals(".") || w.lower.equals("×"))))) {
                p += 2;
            } else {
                break;
            }
        }
        return p;
    }

    /** Index of the attribute or number behind the adverbs at {@code p}, <i>vorwiegend ländlich geprägte</i>; {@code p} if none. */
    private int afterDegrees(int p) {
        for (int q = p + 1; q < words.size() && q <= p + MOST_DEGREES; q++) {
            if (attribute(words.get(q)) || number(q)) {
                return q;
            }
            if (!degree(words.get(q))) {
                return p;
            }
        }
        return p;
    }

    private static final int MOST_DEGREES = 3;

    private static final Set<String> QUANTIFIERS = Set.of(
            "beiden", "anderen", "andere", "vielen", "wenigen", "meisten", "viele", "wenige", "mehrere", "mehreren");

    static final Set<String> DEGREE = Lexis.words("""
            sehr so ganz ziemlich besonders extrem wenig mehr weniger noch zu viel weit höchst äußerst etwas etwa rund
            fast knapp über nahezu gut relativ recht überaus absolut total völlig teils teilweise ausgesprochen
            außerordentlich ungewöhnlich vergleichsweise verhältnismäßig halb je mindestens höchstens maximal ungefähr
            circa ca zirka beinahe gerade genau nur allzu zunehmend weitgehend größtenteils überwiegend meist rein""");

    /** True if the number at {@code p} counts what follows: <i>acht bewaffnete Männer</i>, not <i>Mai 1940 begann</i>. */
    boolean counted(int p) {
        ClauseWord next = words.get(p + 1);
        boolean year = words.get(p).lower.matches("1[0-9]{3}|20[0-9]{2}");
        boolean described = next.is(Role.ATTRIBUTE)
                && (!next.isVerb()
                        || (!Character.isDigit(words.get(p).lower.charAt(0))
                                && p + 2 < words.size()
                                && words.get(p + 2).isAny(Role.NOUN, Role.ATTRIBUTE))); // „acht bewaffnete Männer“
        return !year && (next.is(Role.NOUN) || described);
    }

    /** A comma, colon or point between digits: <i>3,7</i>. */
    boolean decimal(int p) {
        return p > 0
                && p + 1 < words.size()
                && ",.:".contains(words.get(p).token.text())
                && !words.get(p).token.spaceBefore()
                && !words.get(p + 1).token.spaceBefore()
                && number(p - 1)
                && Character.isDigit(words.get(p + 1).token.text().charAt(0));
    }

    boolean dotAfterNumber(int p) {
        return p + 1 < words.size()
                && words.get(p).token.text().equals(".")
                && number(p - 1)
                && !words.get(p + 1).isPunctuation();
    }

    private static boolean joiner(ClauseWord w) {
        return w.lower.equals(",")
                || w.lower.equals("und")
                || w.lower.equals("oder")
                || w.lower.equals("aber")
                || w.lower.equals("bis")
                || w.lower.equals("×");
    }

    static boolean attribute(ClauseWord w) {
        if (!w.is(Role.ATTRIBUTE) || w.is(Role.NOUN)) {
            return false;
        }
        return !(w.is(Role.FINITE) && (w.token.upos() == Upos.VERB || w.token.upos() == Upos.AUX))
                && !(w.is(Role.PREPOSITION) && w.token.upos() == Upos.ADP);
    }

    private static boolean degree(ClauseWord w) {
        return (w.is(Role.ADVERB) && !w.is(Role.PREPOSITION))
                || (w.is(Role.PREDICATE) && w.token.upos() != Upos.VERB)
                || w.lower.equals("rund")
                || w.lower.equals("über");
    }

    boolean number(int i) {
        return i < words.size() && words.get(i).is(Role.NUMBER);
    }
}
