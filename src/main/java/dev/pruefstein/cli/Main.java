package dev.pruefstein.cli;

/** Where the process begins. Everything else is in {@link CommandLineTool}. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLineTool(Streams.ofProcess()).run(args));
    }
}
