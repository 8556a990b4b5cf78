package dev.pruefstein;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.pruefstein.analyse.Analyser;
import dev.pruefstein.analyse.PartOfSpeechTagger;
import dev.pruefstein.cache.ResultCache;
import dev.pruefstein.check.Checks;
import dev.pruefstein.check.Lexicon;
import dev.pruefstein.check.Patterns;
import dev.pruefstein.check.Policy;
import dev.pruefstein.check.Rule;
import dev.pruefstein.extract.Extractor;
import dev.pruefstein.extract.FurnitureWords;
import dev.pruefstein.gate.Gate;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.languagetool.LanguageToolEngine;
import dev.pruefstein.languagetool.LanguageToolRules;
import dev.pruefstein.languagetool.LanguageToolSession;
import dev.pruefstein.languagetool.RunningRules;
import dev.pruefstein.rules.RuleFiles;
import dev.pruefstein.rules.ScoreNumbers;
import dev.pruefstein.score.Profile;
import dev.pruefstein.score.ScoreModel;
import dev.pruefstein.suppress.Suppressions;
import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Variant;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * The rules that run, and the dictionaries and models that they run on. Rule files are read at once; dictionaries and
 * models when they are first needed. Thread-safe.
 */
final class RuleBase {

    private final Variant variant;
    private final Policy policy;
    private final Patterns patterns;
    private final ScoreModel scoreModel;
    private final Profile profile;
    private final GateSettings gate;
    private final List<Checks.Registered> checks;
    private final Extractor extractor;
    private final Optional<ResultCache.Part> cache;
    private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();
    private @Nullable CompletableFuture<RunningRules> running;
    private @Nullable LanguageToolRules languageToolRules;

    /** OpenNLP's model, begun when first asked for; the same whatever rules run. */
    private static final class Model {

        static final CompletableFuture<POSModel> LOADING = inBackground(PartOfSpeechTagger::load);
    }

    /**
     * Reads the rule files.
     *
     * @param variant the standard variety
     * @param directory the user's rule files, null for none
     * @param disabled ids of rules that do not run; whoever names them has to ask {@link #page} whether they exist
     * @param enabled ids of rules that run even if the rule files leave them off
     * @param added checks that run after the built-in ones
     * @param results what was found before, null for none; not used with checks that are added, whose code it does not know
     * @throws dev.pruefstein.rules.RuleFileException if a rule file cannot be used
     */
    RuleBase(
            Variant variant,
            @Nullable Path directory,
            Set<String> disabled,
            Set<String> enabled,
            List<Checks.Registered> added,
            @Nullable ResultCache results) {
        this.variant = variant;
        RuleFiles files = new RuleFiles(directory);
        this.patterns = files.patterns();
        this.policy = adjusted(files.policy(), disabled, enabled);
        this.scoreModel = scoreModel(files.score());
        this.profile = new Profile(files.profile());
        this.gate = files.gate();
        Lexicon furniture = files.get("furniture");
        this.extractor = new Extractor(FurnitureWords.of(furniture.entries(), furniture::columns));
        this.checks = Stream.concat(Checks.all(files).stream(), added.stream())
                .filter(c -> !disabled.contains(c.rule().id()))
                .toList();
        this.cache = results == null || !added.isEmpty() ? Optional.empty() : results.of(name(files));
    }

    /** Names everything that findings depend on, besides the article and the code. */
    private String name(RuleFiles files) {
        List<String> parts = new ArrayList<>(List.of(
                variant.name(),
                files.ownDigests().toString(),
                checks.stream().map(c -> c.rule().id()).toList().toString(),
                new TreeMap<>(policy.categories()).toString(),
                new TreeMap<>(policy.rules()).toString(),
                new TreeSet<>(policy.off().keySet()).toString(),
                new TreeSet<>(policy.on().keySet()).toString()));
        if (LanguageToolEngine.asksForTheDate(policy)) {
            parts.add(LocalDate.now(ZoneId.systemDefault()).toString());
        }
        return String.join("\n", parts);
    }

    /** What was found before in articles by these rules; empty if nobody keeps it. */
    Optional<ResultCache.Part> cache() {
        return cache;
    }

    private static Policy adjusted(Policy policy, Set<String> disabled, Set<String> enabled) {
        Map<String, String> off = new HashMap<>(policy.off());
        Map<String, String> on = new HashMap<>(policy.on());
        for (String id : enabled) {
            off.remove(id);
            on.put(id, "switched on by the user");
        }
        disabled.forEach(id -> off.put(id, "switched off by the user"));
        return new Policy(policy.categories(), policy.rules(), off, on, policy.safe());
    }

    /** Our own checks that run. */
    List<Checks.Registered> checks() {
        return checks;
    }

    /** Finds the article in a source. */
    Extractor extractor() {
        return extractor;
    }

    /** The score's arithmetic, as {@code rules/score.yml} sets it. */
    ScoreModel scoreModel() {
        return scoreModel;
    }

    private static ScoreModel scoreModel(ScoreNumbers score) {
        return new ScoreModel(
                score.passingThreshold(),
                score.acceptablePenalty(),
                score.hygieneCap(),
                score.smoothing(),
                score.tolerance(),
                score.shortest(),
                new ScoreModel.ProfileShare(score.profileCap(), score.profileCentre(), score.profileSpread()),
                score.weights());
    }

    /** How translated German is built, as {@code rules/profile.tsv} weighs it. */
    Profile profile() {
        return profile;
    }

    /**
     * The gate as {@code rules/gate.yml} sets it, with the user's conditions in place of its own.
     *
     * @throws UnknownRuleException if the user's conditions name a rule that does not exist
     */
    Gate gate(GateSettings users) {
        users.failOnRules().forEach(this::page);
        return new Gate(users.over(gate));
    }

    /** Begins to load what does not depend on the rules; each part in a thread of its own. */
    @CanIgnoreReturnValue
    private LanguageToolEngine engine() {
        Objects.requireNonNull(Model.LOADING);
        return LanguageToolEngine.of(variant);
    }

    /** Begins to load everything; the rules of LanguageTool that run come last. */
    @CanIgnoreReturnValue
    private synchronized CompletableFuture<RunningRules> begin() {
        if (running == null) {
            LanguageToolEngine engine = engine();
            running = inBackground(() -> engine.rules(policy, patterns));
        }
        return running;
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "pruefstein-loading");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Waits until dictionaries, models and rules are loaded. */
    void load() {
        get(begin());
        engine().load();
        get(Model.LOADING);
    }

    private static <T> T get(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Takes an idle worker, or makes one. */
    Worker borrowWorker() {
        Worker worker = idle.poll();
        return worker == null ? newWorker() : worker;
    }

    /** Takes a worker back that can be used again: not one that a crash has left in the middle of an article. */
    void giveBack(Worker worker) {
        idle.add(worker);
    }

    /** Makes what a further thread needs. */
    private Worker newWorker() {
        LanguageToolSession session = engine().open(get(begin()));
        return new Worker(session, new Analyser(session, new PartOfSpeechTagger(get(Model.LOADING))));
    }

    private synchronized LanguageToolRules languageToolRules() {
        if (languageToolRules == null) {
            languageToolRules = LanguageToolEngine.of(variant).pages(policy, patterns);
        }
        return languageToolRules;
    }

    /** The rules that run whose only suggestion may be applied without an editor's look. */
    Set<String> safeFixes() {
        Set<String> safe = new TreeSet<>(policy.safe().keySet());
        safe.removeAll(policy.off().keySet());
        checks.stream().map(Checks.Registered::rule).filter(Rule::safeFix).forEach(rule -> safe.add(rule.id()));
        return safe;
    }

    /** Why a rule does not run, in a phrase; empty if it runs. There must be such a rule. */
    Optional<String> whyOff(String id) {
        String reason = policy.off().get(id);
        boolean own = builtIn().anyMatch(rule -> rule.id().equals(id));
        if (reason != null || own || languageToolRules().runs(id)) {
            return Optional.ofNullable(reason);
        }
        return Optional.of("LanguageTool leaves it off, or nothing of its category is reported");
    }

    /** The ids of our own rules that run: checks and patterns, sorted. */
    Set<String> ownIds() {
        Set<String> ids = new TreeSet<>(patterns.ids());
        ids.removeAll(policy.off().keySet());
        checks.forEach(check -> ids.add(check.rule().id()));
        return ids;
    }

    /** The pages of the rules that run: our own, then LanguageTool's, each group by id. */
    List<Rule> pages() {
        List<Rule> pages = new ArrayList<>(ownPages());
        pages.addAll(languageToolRules().pages());
        return pages;
    }

    /** The pages of our own rules that run, by id. */
    private List<Rule> ownPages() {
        return Stream.concat(checks.stream().map(Checks.Registered::rule), Stream.of(Suppressions.UNUSED))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static Stream<Rule> builtIn() {
        return Stream.concat(Checks.rules().stream(), Stream.of(Suppressions.UNUSED));
    }

    /** The page of a rule, if there is one, whether it runs or not. LanguageTool's are loaded if it is none of our own. */
    Optional<Rule> findPage(String id) {
        Optional<Rule> own = builtIn().filter(rule -> rule.id().equals(id)).findFirst();
        if (own.isPresent()) {
            return own;
        }
        return cache.isPresent()
                ? cache.get().page(id, () -> languageToolRules().page(id))
                : languageToolRules().page(id);
    }

    /**
     * The page of one rule, whether it runs or not.
     *
     * @throws UnknownRuleException if there is no such rule
     */
    Rule page(String id) {
        return findPage(id).orElseThrow(() -> new UnknownRuleException(id, nearest(id)));
    }

    /** The id alone if there is such a rule; otherwise the ids it may have been meant for, best first. */
    List<String> nearest(String id) {
        if (findPage(id).isPresent()) {
            return List.of(id);
        }
        Set<String> names = new LinkedHashSet<>();
        builtIn().forEach(rule -> names.add(rule.id()));
        names.addAll(languageToolRules().ids());
        return Nearest.of(id, names);
    }
}
