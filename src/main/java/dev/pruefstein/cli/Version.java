package dev.pruefstein.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool and what it runs on. */
final class Version implements IVersionProvider {

    /** The version as the build wrote it. */
    static String current() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("could not read version.properties", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "pruefstein " + current() + " (Java " + Runtime.version().feature() + ")"
        };
    }
}
