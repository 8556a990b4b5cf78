package dev.pruefstein.cli;

import dev.pruefstein.baseline.Baseline;
import dev.pruefstein.baseline.BaselineFile;
import java.nio.file.Files;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pruefstein baseline}: keeps the file of what is known of the articles. {@link BaselineRun} does it. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keep a file of the findings and scores that articles have today, so that 'pruefstein check --baseline FILE' "
                    + "reports only what is new.",
            "",
            "A finding is recognised by its rule and the words of its sentence, an article by its path from the file's "
                    + "folder, and in a corpus by its id. Commit the file beside the articles."
        },
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pruefstein baseline create .pruefstein-baseline.jsonl news/",
            "  pruefstein check --baseline .pruefstein-baseline.jsonl --no-worse-than-baseline news/",
            "  pruefstein baseline prune .pruefstein-baseline.jsonl news/"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is up to date",
            "2:something could not be checked or written; the file is as it was before"
        })
final class BaselineCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private BaselineCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with its subcommands. */
    static CommandLine with(Streams streams) {
        CommandLine command = new CommandLine(new BaselineCommand(streams));
        command.getSubcommands()
                .values()
                .forEach(subcommand -> subcommand
                        .getCommandSpec()
                        .usageMessage()
                        .sortOptions(false)
                        .parameterListHeading("%n")
                        .optionListHeading("%nOptions:%n"));
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: use create, update or prune");
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Write a new baseline of these articles. A file that exists is left as it is.")
    int create(@Mixin BaselineArguments arguments) {
        if (Files.exists(arguments.file())) {
            throw new UsageException(arguments.file()
                    + ": exists already; 'pruefstein baseline update' accepts the articles as they are "
                    + "now, 'pruefstein baseline prune' takes out what is gone");
        }
        return new BaselineRun(streams, arguments).run(Baseline.empty(arguments.file()), Baseline.Update::replaced);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Accept these articles as they are now: their findings and scores take the place of those in "
                    + "the baseline. Articles that are not named stay in it as they are.")
    int update(@Mixin BaselineArguments arguments) {
        return new BaselineRun(streams, arguments).run(BaselineFile.read(arguments.file()), Baseline.Update::replaced);
    }

    @Command(
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Take out what is no longer true: findings of these articles that have been mended, and "
                    + "articles that are not there any more. Nothing new is accepted, and scores only rise.")
    int prune(@Mixin BaselineArguments arguments) {
        return new BaselineRun(streams, arguments).run(BaselineFile.read(arguments.file()), Baseline.Update::pruned);
    }
}
