package dev.pruefstein.cli;

import dev.pruefstein.Pruefstein;
import dev.pruefstein.config.ConfigFile;
import dev.pruefstein.config.Configuration;
import dev.pruefstein.config.Configurations;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where configurations are looked for. */
final class ConfigOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Use this configuration for all articles; otherwise the nearest " + Configuration.FILE_NAME
                    + " from an article's directory upwards. Options of the command line go before it.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "Use no configuration.")
    private boolean none;

    /** Where configurations are found. */
    Configurations configurations() {
        if (file != null && none) {
            throw new UsageException("--config and --no-config: one or the other");
        }
        if (file != null) {
            return Configurations.fixed(ConfigFile.read(file));
        }
        return none ? Configurations.none() : Configurations.nearest(Path.of(""));
    }

    /** A checker that heeds them. A mistake in the configuration of one of these paths is known at once. */
    Pruefstein build(Pruefstein.Builder builder, List<String> paths) {
        Pruefstein pruefstein =
                builder.configurations(configurations()).suppressionFiles().build();
        paths.forEach(pruefstein::readConfiguration);
        return pruefstein;
    }
}
