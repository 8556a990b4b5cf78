package dev.pruefstein.cli;

import dev.pruefstein.UnknownRuleException;
import dev.pruefstein.baseline.BaselineException;
import dev.pruefstein.changes.GitException;
import dev.pruefstein.rules.RuleFileException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function from arguments and streams to an exit code. Never ends the process. */
public final class CommandLineTool {

    private final Streams streams;

    /** A command line on the given streams. */
    public CommandLineTool(Streams streams) {
        this.streams = streams;
    }

    /** Runs one command. Whatever goes wrong is said on standard error and ends in code 2. */
    public int run(String... args) {
        try {
            return commands().execute(args);
        } catch (OutOfMemoryError e) {
            return complain("out of memory; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g, or use fewer --threads");
        } catch (Throwable e) {
            // The virtual machine itself would end with code 1, which means that an article failed the gate.
            return crash(e);
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private CommandLine commands() {
        CommandLine commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new CheckCommand(streams));
        commands.addSubcommand(BaselineCommand.with(streams));
        commands.addSubcommand(new FixCommand(streams));
        commands.addSubcommand(new InitCommand(streams));
        commands.addSubcommand(new ConfigCommand(streams));
        commands.addSubcommand(new ExplainCommand(streams));
        commands.addSubcommand(new RulesCommand(streams));
        commands.addSubcommand(new EvaluateCommand(streams));
        commands.addSubcommand(new CalibrateCommand(streams));
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.getCommandSpec().usageMessage().description("Print a completion script for bash and zsh.");
        commands.addSubcommand(completion);
        return commands.setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setUsageHelpWidth(streams.outIsTerminal() ? Math.min(100, streams.width()) : 100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        streams.wantsColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, args) -> usageError(e))
                .setExecutionExceptionHandler((e, command, result) -> failure(e));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int usageError(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = unmatched.getSuggestions();
            if (!nearest.isEmpty()) {
                message +=
                        "; did you mean " + String.join(" or ", nearest.subList(0, Math.min(3, nearest.size()))) + "?";
            }
        }
        complain(message);
        streams.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.NOT_CHECKED.code();
    }

    private int failure(Exception e) {
        if (e instanceof UsageException
                || e instanceof UnknownRuleException
                || e instanceof RuleFileException
                || e instanceof BaselineException
                || e instanceof GitException) {
            return complain(String.valueOf(e.getMessage()));
        }
        if (e instanceof UncheckedIOException io) {
            return complain(io.getMessage() + ": " + io.getCause());
        }
        return crash(e);
    }

    private int crash(Throwable e) {
        complain("crashed; please report this as a bug");
        e.printStackTrace(streams.err());
        return ExitCode.NOT_CHECKED.code();
    }

    private int complain(String message) {
        streams.err().println("pruefstein: " + message);
        return ExitCode.NOT_CHECKED.code();
    }
}
