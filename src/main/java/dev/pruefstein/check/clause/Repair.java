package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.check.clause.Faults.Place;
import dev.pruefstein.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A passage and how it should read.
 *
 * @param span place in the source
 * @param text the passage with its words in German order
 */
record Repair(Span span, String text) {

    private static final int LONGEST = 16;

    /**
     * Puts verbs behind what stands after them in the same clause.
     *
     * @param place the fault: the first constituent behind the verbs
     * @param verb the verb, or the last one of several, that stands too early
     */
    static Repair moveBehind(Place place, Constituent verb) {
        int first = verb.first();
        // „hat gewarnt worden Russland“: a whole chain of verbs moves.
        List<Constituent> all = place.clause().constituents();
        int index = all.indexOf(verb);
        while (index > 0
                && all.get(index - 1).kind().isNonFinite()
                && all.get(index - 1).last() == first - 1) {
            index--;
            first = all.get(index).first();
        }
        int from = first;
        String before = "";
        if (index > 0
                && all.get(index - 1).kind() == ConstituentKind.FINITE_VERB
                && all.get(index - 1).last() == first - 1) {
            from = all.get(index - 1).first();
            before = place.text(from, from) + " ";
        }
        List<Constituent> passed = all.subList(all.indexOf(verb) + 1, Math.max(all.indexOf(verb), last(place)) + 1);
        int end = passed.isEmpty() ? verb.last() : passed.get(passed.size() - 1).last();
        int verbs = verb.kind().isNonFinite() ? trailingVerbs(place, passed) : passed.size();
        // „hat laufen den Hund lassen“: the other verbs stay behind.
        String rest = text(place, passed.subList(0, verbs));
        String behind = text(place, passed.subList(verbs, passed.size()));
        String moved = place.text(first, verb.last());
        String repaired = before + rest + (rest.isEmpty() ? "" : " ") + moved + (behind.isEmpty() ? "" : " ") + behind;
        return new Repair(place.sentence().source(from, end), repaired);
    }

    /** Verbs that stand behind the verb they govern: <i>gesehen worden</i>, <i>laufen lassen</i>. */
    private static final Set<String> GOVERNING = Set.of(
            "werden", "worden", "haben", "sein", "gewesen", "lassen", "können", "müssen", "dürfen", "sollen", "wollen");

    /** Index of the first of the governing verbs that end the run; its size if it ends otherwise. */
    private static int trailingVerbs(Place place, List<Constituent> run) {
        int index = run.size();
        while (index > 0 && GOVERNING.contains(place.text(run.get(index - 1)))) {
            index--;
        }
        return index;
    }

    private static String text(Place place, List<Constituent> run) {
        return run.isEmpty()
                ? ""
                : place.text(run.get(0).first(), run.get(run.size() - 1).last());
    }

    /** Index of the last constituent that the verbs must pass; of a long run its last noun group. */
    private static int last(Place place) {
        List<Constituent> run = place.run();
        int near = run.size() - 1;
        if (run.get(near).last() - place.at().first() > LONGEST) {
            while (near > 0 && !run.get(near).kind().isNominal()) {
                near--;
            }
        }
        return place.fault().at() + near;
    }
}
