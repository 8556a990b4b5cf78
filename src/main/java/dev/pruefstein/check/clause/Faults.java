package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.AnalysedArticle;
import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Fault;
import dev.pruefstein.analyse.clause.FaultKind;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Sentence;
import dev.pruefstein.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Hands the faults of an article's sentences to the checks, with the words around them. */
final class Faults {

    private Faults() {}

    /** A fault in its sentence. */
    record Place(Clauses clauses, Fault fault) {

        Clause clause() {
            return clauses.clause(fault);
        }

        Sentence sentence() {
            return clauses.sentence();
        }

        Constituent at() {
            return clause().constituents().get(fault.at());
        }

        String text(Constituent c) {
            return clauses.text(c);
        }

        /** The words of the tokens from {@code first} to {@code last}, as they stand. */
        String text(int first, int last) {
            List<Token> tokens = sentence().tokens();
            return sentence()
                    .block()
                    .text()
                    .substring(tokens.get(first).start(), tokens.get(last).end());
        }

        /** The last constituent before the fault for which the verb kinds hold; the fault's own place if there is none. */
        Constituent verbBefore(Set<ConstituentKind> kinds) {
            List<Constituent> all = clause().constituents();
            for (int i = fault.at(); i >= 0; i--) {
                if (kinds.contains(all.get(i).kind())) {
                    return all.get(i);
                }
            }
            return at();
        }

        /** The unbroken run of constituents that begins at the fault, in text order; never empty. */
        List<Constituent> run() {
            List<Constituent> all = clause().constituents();
            int end = fault.at();
            while (end + 1 < all.size() && continues(all, end + 1)) {
                end++;
            }
            return all.subList(fault.at(), end + 1);
        }

        private static boolean continues(List<Constituent> all, int next) {
            Constituent c = all.get(next);
            boolean adjacent = c.first() == all.get(next - 1).last() + 1;
            if (c.kind() != ConstituentKind.COORDINATOR) {
                return adjacent && c.kind() != ConstituentKind.PUNCTUATION;
            }
            // „hat gelobt den Koch und die Kellnerin“, but „hat gelobt den Koch und den Wirt getadelt“
            boolean last = next + 1 == all.size() || all.get(next + 1).kind() == ConstituentKind.PUNCTUATION;
            boolean joins = last || !all.get(next + 1).kind().isVerbal();
            boolean verbBefore = all.subList(0, next).stream()
                    .anyMatch(v -> v.kind().isNonFinite() || v.kind() == ConstituentKind.PARTICLE);
            boolean verbBehind = all.subList(next, all.size()).stream()
                    .anyMatch(v -> v.kind().isNonFinite());
            return adjacent && joins && !(verbBefore && verbBehind);
        }
    }

    /** Each fault of the given kinds in running prose. */
    static void each(AnalysedArticle article, Set<FaultKind> kinds, Consumer<Place> then) {
        for (Sentence sentence : article.sentences()) {
            BlockKind block = sentence.block().kind();
            if ((!block.holdsSentences() && telegraphic(kinds)) || block == BlockKind.TABLE_CELL || foreign(sentence)) {
                continue;
            }
            Clauses clauses = article.clauses(sentence);
            for (Fault fault : clauses.faults()) {
                if (kinds.contains(fault.kind())) {
                    then.accept(new Place(clauses, fault));
                }
            }
        }
    }

    /** True for faults that headlines and lists make on purpose. */
    private static boolean telegraphic(Set<FaultKind> kinds) {
        return kinds.contains(FaultKind.NO_FINITE)
                || kinds.contains(FaultKind.VERB_LATE)
                || kinds.contains(FaultKind.SECOND_FINITE);
    }

    /** True if so many words are unknown that the sentence is hardly German. */
    private static boolean foreign(Sentence sentence) {
        int words = 0;
        int unknown = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord()
                    && !token.isCapitalised()
                    && Character.isLetter(token.text().charAt(0))) {
                words++;
                if (token.readings().isEmpty()) {
                    unknown++;
                }
            }
        }
        return unknown > 1 && unknown * 4 > words;
    }
}
