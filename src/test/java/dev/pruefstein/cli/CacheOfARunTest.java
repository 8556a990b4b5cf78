package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run says the same with a cache as without one, whatever is in it. */
class CacheOfARunTest {

    @TempDir
    private Path folder;

    private Path cache = Path.of("");
    private Path article = Path.of("");

    @BeforeEach
    void writeAnArticle() throws IOException {
        cache = folder.resolve("cache");
        article = Files.writeString(folder.resolve("a.md"), """
                # Der Rat tagt

                <!-- pruefstein-disable-line mojibake: Zitat --> Die Kosten fÃ¼r den Umbau blieben geheim.

                Auch die Ã–ffnung am Sonntag war Thema. Der Antrag antrag fand keine Mehrheit..
                """);
    }

    private ToolRun run(String... options) {
        List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
        args.addAll(List.of(options));
        args.add(article.toString());
        return ToolRun.of(args.toArray(String[]::new));
    }

    /** The run with a cache, which must say what the run without one says. */
    private ToolRun sameWithCache(String... options) {
        List<String> withCache = new ArrayList<>(List.of(options));
        withCache.addAll(List.of("--cache", cache.toString()));
        ToolRun expected = run(options);
        assertThat(expected.out()).contains("\"score\"");
        ToolRun run = run(withCache.toArray(String[]::new));
        assertThat(run).isEqualTo(expected);
        return run;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !cache.equals(file.getParent()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void coldAndWarm() throws IOException {
        sameWithCache();
        List<Path> entries = entries();
        assertThat(entries).isNotEmpty();
        sameWithCache();
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void gateConfigurationAndSuppressionsCostNothingToChange() throws IOException {
        sameWithCache();
        List<Path> entries = entries();
        sameWithCache("--fail-on-rule", "mojibake");
        sameWithCache("--no-inline-suppressions");
        Files.writeString(folder.resolve(".pruefstein.yml"), "rules:\n  mojibake: minor\n");
        assertThat(sameWithCache().out()).contains("\"severity\": \"minor\"");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void aChangedArticleIsLookedAt() throws IOException {
        sameWithCache();
        Files.writeString(article, Files.readString(article) + "\nDie Ã„rztin sprach.\n");
        assertThat(sameWithCache().out()).contains("Ã„rztin");
    }

    @Test
    void otherRulesFindOtherThings() throws IOException {
        sameWithCache();
        assertThat(sameWithCache("--disable", "mojibake").out()).doesNotContain("\"mojibake\"");
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path patterns = rules.resolve("patterns.xml");
        String rule = "<rules lang=\"de\"><category id=\"CALQUE\" name=\"x\"><rule id=\"%s\" name=\"x\"><pattern>"
                + "<token>Antrag</token></pattern><message>Nicht.</message></rule></category></rules>";
        Files.writeString(patterns, rule.formatted("MINE"));
        assertThat(sameWithCache("--rules", rules.toString()).out()).contains("\"MINE\"");
        Files.writeString(patterns, rule.formatted("YOURS"));
        assertThat(sameWithCache("--rules", rules.toString()).out()).contains("\"YOURS\"");
        sameWithCache("--variant", "de-AT");
    }

    @Test
    void damagedEntriesAreNoMatter() throws IOException {
        sameWithCache();
        for (Path entry : entries()) {
            byte[] bytes = Files.readAllBytes(entry);
            Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        sameWithCache();
        sameWithCache();
    }

    @Test
    void aCacheThatCannotBeMadeIsToldAndIsNoMatter() throws IOException {
        Files.writeString(cache, "a file");
        ToolRun run = run("--cache", cache.toString());
        assertThat(run.err()).contains("cannot write to " + cache + "; nothing is remembered");
        assertThat(run.code()).isEqualTo(run().code());
        assertThat(run.out()).isEqualTo(run().out());
        assertThat(cache).hasContent("a file");
    }

    @Test
    void severalRunsMayShareACache() throws InterruptedException {
        ToolRun expected = run();
        List<ToolRun> runs = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = Stream.generate(() -> new Thread(() -> runs.add(run("--cache", cache.toString()))))
                .limit(3)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(runs).hasSize(3).allMatch(expected::equals);
    }

    @Test
    void whatCouldNotBeCheckedIsNeverRemembered() throws IOException {
        String[] options = {"--max-seconds-per-article", "0.000001", "--cache", cache.toString()};
        assertThat(run(options).code()).isEqualTo(2);
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void theCacheLiesWhereTheSystemKeepsCaches() {
        Map<String, String> home = Map.of("HOME", "/home/x");
        assertThat(CacheOptions.usual(home, "Linux")).contains(Path.of("/home/x/.cache/pruefstein"));
        assertThat(CacheOptions.usual(home, "Mac OS X")).contains(Path.of("/home/x/Library/Caches/pruefstein"));
        assertThat(CacheOptions.usual(Map.of("XDG_CACHE_HOME", "/c", "HOME", "/home/x"), "Linux"))
                .contains(Path.of("/c/pruefstein"));
        assertThat(CacheOptions.usual(Map.of("XDG_CACHE_HOME", "relative"), "Linux"))
                .isEmpty();
        assertThat(CacheOptions.usual(home, "Windows 11")).isEmpty();
    }

    @Test
    void takesEitherACacheOrNone() {
        assertThat(run("--cache", cache.toString(), "--no-cache").err()).contains("give one of the two");
    }
}
