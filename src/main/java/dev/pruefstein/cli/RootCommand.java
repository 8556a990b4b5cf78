package dev.pruefstein.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pruefstein} without a command. */
@Command(
        name = "pruefstein",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Checks German articles for the damage that machine translation leaves behind, scores each one, and decides "
                    + "whether it may be published."
        },
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pruefstein check article.md",
            "  pruefstein check --fail-under 80 --report html=report.html news/",
            "  pruefstein explain verb-bracket",
            "",
            "'pruefstein COMMAND --help' says more on a command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was checked, and no more failed than may",
            "1:every article was checked, and more failed than may (without further options: one)",
            "2:something could not be checked: wrong usage, unreadable input, a bad rule file, a crash"
        })
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine commandLine = spec.commandLine();
        throw new ParameterException(
                commandLine,
                "no command given: use check, fix, baseline, init, config, explain, rules, evaluate or calibrate");
    }
}
