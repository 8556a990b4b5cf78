package dev.pruefstein.check.clause;

import dev.pruefstein.analyse.clause.Clause;
import dev.pruefstein.analyse.clause.Constituent;
import dev.pruefstein.analyse.clause.ConstituentKind;
import dev.pruefstein.check.clause.Faults.Place;
import dev.pruefstein.text.Span;
import java.util.List;

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
        int end = Math.max(verb.last(), end(place));
        int from = first;
        String before = "";
        if (index > 0
                && all.get(index - 1).kind() == ConstituentKind.FINITE_VERB
                && all.get(index - 1).last() == first - 1) {
            from = all.get(index - 1).first();
            before = place.text(from, from) + " ";
        }
        int gap = verb.last() + 1;
        String moved = place.text(first, verb.last());
        String rest = gap <= end ? place.text(gap, end) + " " : "";
        return new Repair(place.sentence().source(from, end), before + rest + moved);
    }

    /** Where the verbs belong: at the end of the run of constituents; in a long one behind the last noun group. */
    private static int end(Place place) {
        int end = place.end();
        if (end - place.at().first() <= LONGEST) {
            return end;
        }
        Clause clause = place.clause();
        int near = place.at().last();
        for (Constituent c : clause.constituents()) {
            if (c.first() > place.at().first() && c.last() <= end && c.kind().isNominal()) {
                near = c.last();
            }
        }
        return near;
    }
}
