package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.ClauseWord.Role;
import dev.pruefstein.text.Upos;
import java.util.List;
import java.util.Set;

/** Finds where noun groups end: determiner, modifiers, nouns. */
final class NounChunks {
    private final List<ClauseWord> words;
    private final int[] ends;
    private final Modifiers modifiers;

    NounChunks(List<ClauseWord> words) {
        this.words = words;
        this.modifiers = new Modifiers(words);
        this.ends = new int[words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            ends[i] = find(i);
        }
        ends[words.size()] = words.size();
    }

    /** Index after the noun group that begins at {@code i}; {@code i} itself if none does. */
    int end(int i) {
        return i < words.size() ? ends[i] : i;
    }

    private int find(int i) {
        int p = i;
        while (p < words.size() && determiner(p) && (p == i || follows(p))) {
            p++;
        }
        int q = modifiers.end(p, p > i);
        int end = nouns(q);
        if (end > q) {
            return afterLabel(afterGenitiveName(end));
        }
        int quoted = afterQuotes(q);
        if (p > i && quoted > q && quoted < words.size()) {
            // „das «Haus der Kunst»“, „die «sehr gute» Bilanz“
            int attributes = modifiers.end(quoted, true);
            int closed = afterQuotes(attributes);
            int inner = nouns(closed > attributes && attributes > quoted ? modifiers.end(closed, true) : attributes);
            if (inner > quoted) {
                return afterQuotes(inner);
            }
        }
        // „alle drei“, „die beiden“, „die meisten“
        return q > p && (p > i || modifiers.number(p)) ? q : p > i + 1 ? p : i;
    }

    /** <i>das Thema innere Sicherheit</i>: behind such a noun its name stands in close apposition. */
    private int afterLabel(int end) {
        ClauseWord label = words.get(end - 1);
        if (end >= words.size() || !Lexis.LABELS.contains(label.lower) || !Modifiers.attribute(words.get(end))) {
            return end;
        }
        int q = modifiers.end(end, true);
        int named = nouns(q);
        return named > q ? named : end;
    }

    /** What may stand before a noun. */
    Modifiers modifiers() {
        return modifiers;
    }

    boolean determiner(int i) {
        ClauseWord w = words.get(i);
        if (!w.is(Role.DETERMINER) || w.token.upos() == Upos.ADP) {
            return false;
        }
        return !w.isVerb() || w.token.upos() == Upos.DET;
    }

    /** <i>Chicagos nächster Ballerwerb</i>: a name in the genitive stands where the determiner would. */
    private int afterGenitiveName(int end) {
        ClauseWord name = words.get(end - 1);
        if (name.token.upos() != Upos.PROPN || !name.lower.endsWith("s")) {
            return end;
        }
        int q = modifiers.end(end, true);
        int further = nouns(q);
        return further > q && q > end ? further : end;
    }

    /** True if this determiner may follow another: <i>die vielen</i>, <i>all die</i>, but not <i>ein der</i>. */
    private boolean follows(int p) {
        ClauseWord w = words.get(p);
        if (w.lower.equals("selbst") || w.lower.equals("selber")) {
            return false; // „trat ein selbst nach Jahren“
        }
        boolean full = w.token.mayBe("ART") || w.token.mayBe("PRO:POS") || w.lower.startsWith("kein");
        return !full || words.get(p - 1).lower.startsWith("all");
    }

    private boolean quote(int i) {
        return "„“\"»«”‚‘’›‹`'".contains(words.get(i).token.text());
    }

    /** Index after the quotation mark at {@code i}, which may consist of two characters; {@code i} if there is none. */
    int afterQuotes(int i) {
        int p = i;
        while (p < words.size() && p < i + 2 && quote(p)) {
            p++;
        }
        return p;
    }

    /** True if a noun group may begin at {@code i}. */
    boolean opensGroup(int i) {
        return i < words.size()
                && (words.get(i).isAny(Role.NOUN, Role.DETERMINER)
                        || words.get(i).is(Role.ATTRIBUTE));
    }

    int nouns(int from) {
        int p = from;
        while (p < words.size()) {
            ClauseWord w = words.get(p);
            boolean noun = w.is(Role.NOUN) && !closedInitial(w);
            boolean numeral = p > from && w.is(Role.NUMBER) && !(p + 1 < words.size() && modifiers.counted(p));
            boolean nameParticle = p > from
                    && p + 1 < words.size()
                    && w.token.upos() == Upos.PROPN
                    && (NAME_PARTICLES.contains(w.lower) || w.token.readings().isEmpty());
            int surname = afterNameParticle(p);
            boolean titleAdjective = w.token.isCapitalised() && !w.initial && w.is(Role.ATTRIBUTE);
            if (p > from && noun && !w.is(Role.NUMBER) && afterDate(p)) {
                break;
            }
            if (surname > p) {
                p = surname;
            } else if (noun || numeral || nameParticle || titleAdjective) {
                p++;
                boolean abbreviated = p + 1 < words.size()
                        && Lexis.ABBREVIATIONS.contains(w.lower)
                        && words.get(p).token.text().equals(".")
                        && words.get(p + 1).token.isCapitalised();
                if (abbreviated || (p < words.size() && numeral && modifiers.dotAfterNumber(p))) {
                    p++;
                }
                while (numeral && modifiers.decimal(p)) {
                    p += 2; // „Webers 2:0“
                }
            } else if (p > from
                    && p + 1 < words.size()
                    && w.lower.equals("-")
                    && words.get(p + 1).is(Role.NOUN)
                    && !words.get(p + 1).is(Role.DETERMINER)) {
                p++;
            } else {
                break;
            }
        }
        return p;
    }

    /** <i>am Montag ‹Läden›</i>, <i>im Mai 2016 ‹Läden›</i>: behind a date begins another group. */
    private boolean afterDate(int p) {
        if (Lexis.TIME_NOUNS.contains(words.get(p).lower)) {
            return false; // „am Montag Abend“
        }
        String before = words.get(p - 1).lower;
        int day = words.get(p - 1).isYear() ? p - 2 : p - 1;
        boolean bareYear = day == p - 1 && before.startsWith("jahr"); // „im Jahr Eins“, „drei Jahre Haft“
        return day > 0
                && !bareYear
                && Lexis.DATES.contains(words.get(day).lower)
                && (words.get(day - 1).is(Role.PREPOSITION)
                        || words.get(day - 1).lower.equals(".")
                        || modifiers.number(day - 1));
    }

    private static final Set<String> NAME_PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "di", "da", "dos", "der", "den", "la", "le", "el", "al", "bin", "ibn",
            "zu");

    /** Index after a surname that begins with a capitalised particle: <i>Van der Bellen, De Gaulle, Von der Leyen</i>. */
    private int afterNameParticle(int p) {
        if (!words.get(p).token.isCapitalised() || !SURNAME_OPENERS.contains(words.get(p).lower)) {
            return p;
        }
        int q = p + 1;
        while (q < words.size()
                && (words.get(q).lower.equals("der") || words.get(q).lower.equals("den"))) {
            q++;
        }
        boolean name = q < words.size()
                && words.get(q).token.isCapitalised()
                && !words.get(q).isPunctuation()
                && (!words.get(p).lower.equals("von")
                        || words.get(q).token.readings().isEmpty());
        return name ? q + 1 : p;
    }

    private static final Set<String> SURNAME_OPENERS = Set.of("van", "von", "de", "di", "del", "della", "le", "la");

    /** A sentence-initial <i>Ich</i>, <i>Aber</i>, <i>Da</i> is the closed-class word, although the noun exists. */
    private static boolean closedInitial(ClauseWord w) {
        return w.initial
                && (Lexis.PERSONAL_PRONOUNS.contains(w.lower)
                        || Lexis.COORDINATORS.contains(w.lower)
                        || Lexis.COMPLEMENTISERS.contains(w.lower)
                        || Lexis.FOCUS.contains(w.lower)
                        || Lexis.INTERROGATIVES.contains(w.lower)
                        || Lexis.RESUMPTIVE.contains(w.lower)
                        || Lexis.AMBIGUOUS_COMPLEMENTISERS.contains(w.lower));
    }

    static boolean participial(ClauseWord w, boolean strict) {
        return w.token.readings().stream().anyMatch(r -> r.is("PA1") || r.is("PA2") || (!strict && r.is("ADJ:")));
    }
}
