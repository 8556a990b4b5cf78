package dev.pruefstein.check;

import dev.pruefstein.check.consistency.AcronymSwap;
import dev.pruefstein.check.page.PageFurniture;
import dev.pruefstein.check.page.RelatedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The registry of the built-in heuristics. A new check is one file in a sub-package and one line here.
 */
public final class Checks {

    private static final List<Entry> ENTRIES = List.of(
            // the whole article
            new Entry(AcronymSwap.class, AcronymSwap::new),
            // the page around the article
            new Entry(PageFurniture.class, lexicons -> new PageFurniture()),
            new Entry(RelatedLink.class, lexicons -> new RelatedLink()));

    private Checks() {}

    /** A check beside its page. */
    public record Registered(Rule rule, Check check) {}

    private record Entry(Class<? extends Check> type, Function<Lexicons, Check> make) {}

    /** The pages of all heuristics, without making them. */
    public static List<Rule> rules() {
        return ENTRIES.stream().map(e -> page(e.type())).toList();
    }

    /** Makes all heuristics. */
    public static List<Registered> all(Lexicons lexicons) {
        List<Registered> made = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            made.add(new Registered(page(entry.type()), entry.make().apply(lexicons)));
        }
        return made;
    }

    private static Rule page(Class<? extends Check> type) {
        Heuristic heuristic = type.getAnnotation(Heuristic.class);
        if (heuristic == null) {
            throw new IllegalStateException(type + " has no page: annotate it with @Heuristic");
        }
        return Rule.of(heuristic);
    }
}
