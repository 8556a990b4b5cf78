package dev.pruefstein.cli;

import dev.pruefstein.check.Severity;
import dev.pruefstein.config.Configuration;
import dev.pruefstein.config.Configurations;
import dev.pruefstein.config.Place;
import dev.pruefstein.config.Settings;
import dev.pruefstein.gate.GateSettings;
import dev.pruefstein.report.Invisible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein config}: what the configurations say of an article, and where. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Show what " + Configuration.FILE_NAME + " says of an article, and on which line.",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class ConfigCommand implements Callable<Integer> {

    private static final String SCHEMA = "/dev/pruefstein/config/config.schema.json";

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            defaultValue = "-",
            description = "The article; it need not exist. Otherwise what holds for standard input.")
    private String path = "-";

    @Option(names = "--schema", description = "Print the JSON Schema of the file instead, for editors.")
    private boolean schema;

    @Mixin
    private ConfigOptions options = new ConfigOptions();

    ConfigCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (schema) {
            printSchema();
            return ExitCode.PASSED.code();
        }
        Configurations configurations = options.configurations();
        Path file = path.equals("-") ? Path.of("") : Path.of(path);
        configurations
                .configuration(file)
                .ifPresentOrElse(
                        found -> streams.out()
                                .println("# " + Invisible.show(found.path().toString())),
                        () -> streams.out().println("# no " + Configuration.FILE_NAME + " from there upwards"));
        Settings settings = configurations.of(path);
        lines(settings)
                .forEach((key, value) -> line(key, value, settings.places().get(key)));
        return ExitCode.PASSED.code();
    }

    private void printSchema() {
        try (InputStream in = Objects.requireNonNull(ConfigCommand.class.getResourceAsStream(SCHEMA), "no schema")) {
            streams.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String key, String value, @Nullable Place place) {
        streams.out().println(Invisible.show(key + ": " + value + (place == null ? "" : "  # " + place)));
    }

    private static Map<String, String> lines(Settings settings) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (settings.variant() != null) {
            lines.put("variant", settings.variant().code());
        }
        if (settings.rulesDirectory() != null) {
            lines.put("rules-directory", settings.rulesDirectory().toString());
        }
        settings.rules().forEach((id, setting) -> lines.put("rules." + id, setting.toString()));
        if (!settings.terms().isEmpty()) {
            lines.put("terms", String.join(", ", settings.terms()));
        }
        gate(settings.gate(), lines);
        return lines;
    }

    private static void gate(GateSettings gate, Map<String, String> lines) {
        if (gate.failUnder() != null) {
            lines.put("gate.fail-under", gate.failUnder().toString());
        }
        if (gate.failOn() != null) {
            lines.put("gate.fail-on", gate.failOn().id());
        }
        if (!gate.maxFindings().isEmpty()) {
            lines.put("gate.max-findings", counts(gate.maxFindings()));
        }
        if (!gate.failOnRules().isEmpty()) {
            lines.put("gate.fail-on-rules", String.join(", ", gate.failOnRules()));
        }
        if (gate.maxFailedShare() != null) {
            lines.put("gate.max-failed-share", gate.maxFailedShare().toString());
        }
        if (gate.warnOnly() != null) {
            lines.put("gate.warn-only", gate.warnOnly().toString());
        }
    }

    private static String counts(Map<Severity, Integer> most) {
        return most.entrySet().stream()
                .map(e -> e.getKey().id() + "=" + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
