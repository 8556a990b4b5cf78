package dev.pruefstein.cli;

import dev.pruefstein.config.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pruefstein init}: a configuration to begin with. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Write a commented " + Configuration.FILE_NAME + ".",
        versionProvider = Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n")
final class InitCommand implements Callable<Integer> {

    private static final String TEMPLATE = "/dev/pruefstein/config/template.yml";

    private final Streams streams;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Directory of the configuration (default: where you are).")
    private Path directory = Path.of("");

    @Option(names = "--force", description = "Replace a configuration that is there.")
    private boolean force;

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path file = directory.resolve(Configuration.FILE_NAME);
        if (Files.exists(file) && !force) {
            throw new UsageException(file + " is there already; --force replaces it");
        }
        try (InputStream template =
                        Objects.requireNonNull(InitCommand.class.getResourceAsStream(TEMPLATE), "no template");
                AtomicFile out = AtomicFile.create(file)) {
            template.transferTo(out);
            out.commit();
        } catch (IOException e) {
            throw new UsageException("could not write " + file + ": " + ReportTarget.reason(e));
        }
        streams.err().println("Wrote " + file + "; every line of it is explained there.");
        return ExitCode.PASSED.code();
    }
}
