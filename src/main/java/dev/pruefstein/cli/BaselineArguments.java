package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.read.Inputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that write a baseline are told: the file, the articles, and how to check them. */
final class BaselineArguments {

    @Parameters(index = "0", paramLabel = "FILE", description = "The baseline.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "The articles, as for check.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private Limits limits = new Limits();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, and do not say what has been written.")
    private boolean quiet;

    Path file() {
        return file;
    }

    List<String> paths() {
        return paths;
    }

    boolean quiet() {
        return quiet;
    }

    int threads() {
        return run.threads();
    }

    Inputs inputs(Streams streams) {
        return limits.on(run.inputs(streams));
    }

    OpenCache openCache(Streams streams) {
        return cache.open(streams);
    }

    Pruefstein pruefstein(OpenCache results) {
        return config.build(results.on(run.on(limits.on(rules.builder()))), paths);
    }
}
