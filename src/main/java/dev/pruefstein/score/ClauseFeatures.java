package dev.pruefstein.score;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.ClauseKind;
import dev.pruefstein.analyse.clause.Clauses;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.analyse.clause.Fault;
import dev.pruefstein.analyse.clause.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts the shape of a sentence's clauses by their topological fields: what stands before the finite verb, how long and
 * in which order the Mittelfeld is, what closes the bracket, what follows it.
 *
 * <table>
 * <caption>Names of features</caption>
 * <tr><td>{@code c:V2}</td><td>a clause of this form; {@code +} marks one that is embedded</td></tr>
 * <tr><td>{@code c:vf ADVERB}</td><td>what the Vorfeld of a main clause begins with, {@code -} for nothing</td></tr>
 * <tr><td>{@code c:mf …}</td><td>length of the Mittelfeld in tokens (tenths) and constituents (fifths), or that it is empty</td></tr>
 * <tr><td>{@code c:m2 PRONOUN ADVERB}</td><td>neighbours in the Mittelfeld; {@code ^} and {@code $} bound it</td></tr>
 * <tr><td>{@code c:rk PARTICIPLE+FINITE_VERB}</td><td>the right bracket</td></tr>
 * <tr><td>{@code c:nf …}</td><td>constituents of the Nachfeld, and the first of them</td></tr>
 * <tr><td>{@code c:k NOUN_GROUP}, {@code c:len NOUN_GROUP}</td><td>constituents of a kind, and their length (fifths)</td></tr>
 * <tr><td>{@code c:op dass}</td><td>the word that opens a subordinate clause</td></tr>
 * <tr><td>{@code c:fault NO_FINITE}</td><td>a clause that is not well formed</td></tr>
 * </table>
 */
final class ClauseFeatures {

    private static final double TOKENS = 0.1;
    private static final double CONSTITUENTS = 0.2;

    private ClauseFeatures() {}

    /** Adds the counts of one sentence. */
    static void count(Clauses clauses, Map<String, Double> counts) {
        for (Clause clause : clauses.clauses()) {
            count(clause, clauses, counts);
        }
        for (Fault fault : clauses.faults()) {
            add(counts, "c:fault " + fault.kind().name(), 1);
        }
    }

    private static void count(Clause clause, Clauses clauses, Map<String, Double> counts) {
        add(counts, "c:" + clause.kind().name() + (clause.parent() < 0 ? "" : "+"), 1);
        if (clause.kind() == ClauseKind.V2) {
            List<Constituent> vorfeld = field(clause, Field.VORFELD);
            String first = vorfeld.isEmpty() ? "-" : kinds(vorfeld.subList(0, Math.min(2, vorfeld.size())));
            add(counts, "c:vf " + first, 1);
        }
        mittelfeld(clause, counts);
        List<Constituent> nachfeld = field(clause, Field.NACHFELD);
        if (!nachfeld.isEmpty()) {
            add(counts, "c:nf n", nachfeld.size());
            add(counts, "c:nf " + nachfeld.get(0).kind().name(), 1);
        }
        for (Constituent constituent : clause.constituents()) {
            ConstituentKind kind = constituent.kind();
            add(counts, "c:k " + kind.name(), 1);
            if (kind == ConstituentKind.NOUN_GROUP || kind == ConstituentKind.PREPOSITIONAL_GROUP) {
                add(counts, "c:len " + kind.name(), CONSTITUENTS * (constituent.last() - constituent.first()));
            }
        }
        if (clause.kind() == ClauseKind.VERB_FINAL || clause.kind() == ClauseKind.INFINITIVE) {
            clause.opener()
                    .ifPresent(opener -> add(
                            counts,
                            "c:op "
                                    + clauses.sentence()
                                            .tokens()
                                            .get(opener.first())
                                            .text()
                                            .toLowerCase(Locale.GERMAN),
                            1));
        }
    }

    private static void mittelfeld(Clause clause, Map<String, Double> counts) {
        String kind = clause.kind().name();
        List<Constituent> mittelfeld = field(clause, Field.MITTELFELD);
        int tokens = mittelfeld.stream().mapToInt(c -> c.last() - c.first() + 1).sum();
        add(counts, "c:mf tokens " + kind, TOKENS * tokens);
        add(counts, "c:mf n " + kind, CONSTITUENTS * mittelfeld.size());
        String before = "^";
        for (Constituent constituent : mittelfeld) {
            add(counts, "c:m2 " + before + ' ' + constituent.kind().name(), 1);
            before = constituent.kind().name();
        }
        add(counts, "c:m2 " + before + " $", 1);
        List<Constituent> bracket = clause.field(Field.RECHTE_KLAMMER);
        add(counts, "c:rk " + kinds(bracket), 1);
        boolean main = clause.kind() == ClauseKind.V2 || clause.kind() == ClauseKind.V1;
        add(counts, "c:mf empty", main && tokens == 0 && !bracket.isEmpty() ? 1 : 0);
    }

    private static List<Constituent> field(Clause clause, Field field) {
        return clause.field(field).stream()
                .filter(c -> c.kind() != ConstituentKind.PUNCTUATION)
                .toList();
    }

    private static String kinds(List<Constituent> constituents) {
        return constituents.stream().map(c -> c.kind().name()).collect(Collectors.joining("+"));
    }

    private static void add(Map<String, Double> counts, String feature, double amount) {
        ProfileFeatures.add(counts, feature, amount);
    }
}
