package dev.pruefstein.cli;

import dev.pruefstein.report.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that the user wants.
 *
 * @param format how it is written
 * @param file where it goes, null for standard output
 */
record ReportRequest(ReportFormat format, @Nullable Path file) {

    /** Reads {@code FORMAT=FILE}. */
    static final class Converter implements ITypeConverter<ReportRequest> {

        @Override
        public ReportRequest convert(String given) {
            int equals = given.indexOf('=');
            if (equals < 1 || equals == given.length() - 1) {
                throw new TypeConversionException("'" + given + "' is not FORMAT=FILE, such as html=report.html");
            }
            ReportFormat format = new Names.ReportFormats().convert(given.substring(0, equals));
            String file = given.substring(equals + 1);
            try {
                return new ReportRequest(format, file.equals("-") ? null : Path.of(file));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + file + "' is not a path: " + e.getReason());
            }
        }
    }
}
