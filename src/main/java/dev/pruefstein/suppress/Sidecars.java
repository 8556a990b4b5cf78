package dev.pruefstein.suppress;

import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves out the findings that files beside the articles suppress, and says which of their entries do nothing. What is in
 * such a file is said in the documentation of {@code Sidecar}. Thread-safe.
 */
public final class Sidecars {

    /** Files of which it is remembered what is in them: a corpus asks for the same one again and again. */
    private static final int MOST = 1000;

    private final Map<String, Optional<Sidecar>> read = new LinkedHashMap<>();
    private final List<Problem> idle = new ArrayList<>();

    /**
     * Applies what the file beside an article says.
     *
     * @param findings its findings, sorted
     * @param today the day after which an entry with an earlier last day no longer holds
     * @param nearest as for {@link Suppressions#apply}
     * @throws dev.pruefstein.rules.RuleFileException if the file cannot be used
     */
    public Suppressions.Result apply(
            Article article, List<Finding> findings, LocalDate today, Function<String, List<String>> nearest) {
        Optional<Sidecar> sidecar = beside(article.path());
        if (sidecar.isEmpty()) {
            return new Suppressions.Result(findings, List.of());
        }
        return new Application(article, today, nearest).apply(sidecar.get(), findings);
    }

    private synchronized Optional<Sidecar> beside(String path) {
        Optional<Sidecar> known = read.get(path);
        if (known == null) {
            if (read.size() >= MOST) {
                Iterator<Optional<Sidecar>> eldest = read.values().iterator();
                eldest.next().ifPresent(sidecar -> idle.addAll(sidecar.unseen()));
                eldest.remove();
            }
            known = Optional.ofNullable(Sidecar.beside(path));
            read.put(path, known);
        }
        return known;
    }

    /** Entries that speak of articles that are not in their corpus: to be asked for when all of it has been checked. */
    public synchronized List<Problem> idle() {
        List<Problem> all = new ArrayList<>(idle);
        read.values().forEach(sidecar -> sidecar.ifPresent(known -> all.addAll(known.unseen())));
        return all;
    }

    /** One article. */
    private record Application(Article article, LocalDate today, Function<String, List<String>> nearest) {

        Suppressions.Result apply(Sidecar sidecar, List<Finding> findings) {
            List<SidecarEntry> entries = sidecar.of(article);
            Map<SidecarEntry, Set<String>> used = new HashMap<>();
            List<Finding> left = new ArrayList<>();
            List<Suppressed> gone = new ArrayList<>();
            for (Finding finding : findings) {
                List<SidecarEntry> covering = entries.stream()
                        .filter(entry -> entry.holdsOn(today) && entry.covers(article, finding))
                        .toList();
                covering.forEach(entry ->
                        used.computeIfAbsent(entry, e -> new TreeSet<>()).add(finding.ruleId()));
                if (covering.isEmpty()) {
                    left.add(finding);
                } else {
                    gone.add(new Suppressed(
                            finding, Suppressed.Where.EXTERNAL, covering.get(0).reason()));
                }
            }
            for (SidecarEntry entry : entries) {
                Set<String> idle = new TreeSet<>(entry.rules());
                idle.removeAll(used.getOrDefault(entry, Set.of()));
                if (!idle.isEmpty()) {
                    left.add(unused(sidecar, entry, idle));
                }
            }
            left.sort(null);
            return new Suppressions.Result(left, gone);
        }

        /** Stands at the beginning of the article: the entry has no place in it. */
        private Finding unused(Sidecar sidecar, SidecarEntry entry, Set<String> idle) {
            String what = idle.stream().map(id -> "„" + id + "“").collect(Collectors.joining(", "));
            String place = "Zeile " + entry.at().line() + " von „" + sidecar.path() + "“: ";
            String message = entry.holdsOn(today)
                    ? what + (idle.size() == 1 ? " unterdrückt" : " unterdrücken") + " hier nichts und "
                            + (idle.size() == 1 ? "kann" : "können") + " weg."
                    : "Der Eintrag galt bis " + entry.until() + "; er unterdrückt nichts mehr.";
            return Suppressions.unused(new Span(0, 0), place + Suppressions.unknown(idle, nearest) + message);
        }
    }
}
