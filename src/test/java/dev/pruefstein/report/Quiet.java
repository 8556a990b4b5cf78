package dev.pruefstein.report;

import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;

/** A parser's log that nobody reads: what a report must hold is asserted. */
final class Quiet implements ViolationsLogger {

    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable thrown) {}
}
