package dev.pruefstein.analyse.clause;

import dev.pruefstein.analyse.clause.Frame.Kind;
import dev.pruefstein.text.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the best path into clauses. */
final class Assembler {

    private final Sentence sentence;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Pending> faults = new ArrayList<>();

    private static final class Draft {
        final int parent;
        final Kind kind;
        final int index;
        final List<Constituent> constituents = new ArrayList<>();

        Draft(int parent, Kind kind, int index) {
            this.parent = parent;
            this.kind = kind;
            this.index = index;
        }
    }

    private record Pending(FaultKind kind, Draft draft, int at) {}

    Assembler(Sentence sentence, Chunks chunks) {
        this.sentence = sentence;
    }

    Clauses assemble(Path best) {
        Deque<Path> steps = new ArrayDeque<>();
        for (Path p = best; p != null; p = p.before) {
            steps.push(p);
        }
        begin(Kind.MAIN);
        for (Path step : steps) {
            replay(step);
        }
        return result();
    }

    private void begin(Kind kind) {
        int parent = open.isEmpty() ? -1 : open.peek().index;
        Draft draft = new Draft(parent, kind, drafts.size());
        drafts.add(draft);
        open.push(draft);
    }

    private void replay(Path step) {
        Draft top = open.element();
        switch (step.op) {
            case BEGIN -> {}
            case PLACE -> {
                Edge edge = java.util.Objects.requireNonNull(step.edge);
                Field field = java.util.Objects.requireNonNull(step.field);
                top.constituents.add(new Constituent(kind(edge), field, edge.from(), edge.to() - 1));
                note(step.fault, top);
            }
            case OPEN -> begin(step.frame.kind);
            case CLOSE -> {
                note(step.fault, top);
                open.pop();
                if (open.isEmpty()) {
                    open.push(top);
                }
            }
            case RESTART -> {
                note(step.fault, top);
                open.pop();
                begin(step.frame.kind);
            }
        }
    }

    private void note(@Nullable FaultKind kind, Draft draft) {
        if (kind != null) {
            faults.add(new Pending(kind, draft, Math.max(0, draft.constituents.size() - 1)));
        }
    }

    private static ConstituentKind kind(Edge edge) {
        return switch (edge.type()) {
            case NOUN_GROUP -> ConstituentKind.NOUN_GROUP;
            case PRONOUN -> ConstituentKind.PRONOUN;
            case PREPOSITIONAL ->
                edge.has(Edge.COMPARISON) ? ConstituentKind.COMPARISON : ConstituentKind.PREPOSITIONAL_GROUP;
            case ADVERB -> ConstituentKind.ADVERB;
            case NEGATION -> ConstituentKind.NEGATION;
            case ADJECTIVE, ADJECTIVAL_PARTICIPLE -> ConstituentKind.ADJECTIVE;
            case FINITE -> ConstituentKind.FINITE_VERB;
            case PARTICIPLE -> ConstituentKind.PARTICIPLE;
            case INFINITIVE -> ConstituentKind.INFINITIVE;
            case ZU_INFINITIVE -> ConstituentKind.ZU_INFINITIVE;
            case PARTICLE -> ConstituentKind.PARTICLE;
            case COMPLEMENTISER, INFINITIVE_OPENER -> ConstituentKind.COMPLEMENTISER;
            case RELATIVE, INTERROGATIVE -> ConstituentKind.RELATIVE;
            case COORDINATOR -> ConstituentKind.COORDINATOR;
            case COMMA, DASH, COLON, STOP, OPEN_BRACKET, CLOSE_BRACKET, QUOTE -> ConstituentKind.PUNCTUATION;
        };
    }

    private Clauses result() {
        int[] renumbered = new int[drafts.size()];
        int n = 0;
        Draft kept = null;
        for (Draft draft : drafts) {
            if (kept != null && onlyPunctuation(draft)) {
                // The full stop belongs to the clause it ends.
                kept.constituents.addAll(draft.constituents);
                draft.constituents.clear();
                renumbered[draft.index] = n - 1;
            } else if (draft.constituents.isEmpty()) {
                renumbered[draft.index] = -1;
            } else {
                renumbered[draft.index] = n++;
                kept = draft;
            }
        }
        List<Clause> clauses = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.constituents.isEmpty()) {
                int parent = draft.parent < 0 ? -1 : renumbered[draft.parent];
                clauses.add(new Clause(kindOf(draft), parent, draft.constituents));
            }
        }
        List<Fault> found = new ArrayList<>();
        for (Pending pending : faults) {
            if (renumbered[pending.draft().index] >= 0) {
                found.add(new Fault(pending.kind(), renumbered[pending.draft().index], pending.at()));
            }
        }
        return new Clauses(sentence, clauses, found);
    }

    private static boolean onlyPunctuation(Draft draft) {
        return draft.parent < 0
                && !draft.constituents.isEmpty()
                && draft.constituents.stream().allMatch(c -> c.kind() == ConstituentKind.PUNCTUATION);
    }

    private static ClauseKind kindOf(Draft draft) {
        return switch (draft.kind) {
            case SUB -> ClauseKind.VERB_FINAL;
            case INF -> ClauseKind.INFINITIVE;
            case MAIN, BRACKET -> {
                boolean finite = draft.constituents.stream().anyMatch(c -> c.kind() == ConstituentKind.FINITE_VERB);
                boolean fronted = draft.constituents.stream().anyMatch(c -> c.field() == Field.VORFELD);
                yield !finite ? ClauseKind.FRAGMENT : fronted ? ClauseKind.V2 : ClauseKind.V1;
            }
        };
    }
}
