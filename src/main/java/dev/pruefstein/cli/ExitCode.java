package dev.pruefstein.cli;

/** How a run ends. A failure to check is never a clean result. */
public enum ExitCode {
    /** Everything was checked and the gate passed. */
    PASSED(0),
    /** Everything was checked and the gate failed. */
    FAILED(1),
    /** Something could not be checked: usage, unreadable input, bad rule file, a crash, a report that was not written. */
    NOT_CHECKED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The process's exit status. */
    public int code() {
        return code;
    }
}
