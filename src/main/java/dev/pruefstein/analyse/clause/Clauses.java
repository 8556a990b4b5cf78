package dev.pruefstein.analyse.clause;

import dev.pruefstein.text.Sentence;
import java.util.List;

/**
 * The clauses of one sentence. Immutable.
 *
 * @param sentence the sentence; token indexes count in it
 * @param clauses the clauses in the order in which they begin
 * @param faults where no licensed reading of a clause is well formed, in text order
 */
public record Clauses(Sentence sentence, List<Clause> clauses, List<Fault> faults) {

    /** Copies the lists. */
    public Clauses {
        clauses = List.copyOf(clauses);
        faults = List.copyOf(faults);
    }

    /** Analyses a sentence. */
    public static Clauses of(Sentence sentence) {
        return FieldParser.parse(sentence);
    }

    /** The clause that a fault lies in. */
    public Clause clause(Fault fault) {
        return clauses.get(fault.clause());
    }

    /** True if something is wrong with the order or the verbs of the clause with this index. */
    public boolean isFaulty(int clause) {
        return faults.stream().anyMatch(fault -> fault.clause() == clause);
    }

    /** The text of a constituent as it stands in the sentence. */
    public String text(Constituent c) {
        return sentence.block()
                .text()
                .substring(
                        sentence.tokens().get(c.first()).start(),
                        sentence.tokens().get(c.last()).end());
    }
}
