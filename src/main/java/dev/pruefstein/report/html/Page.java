package dev.pruefstein.report.html;

import dev.pruefstein.report.Invisible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.Entities;

/** What stands around the articles: head with style sheet and policy, the tools to choose findings, and foot with script. */
final class Page {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String TOOLS = resource("tools.html");

    private Page() {}

    /** The policy lets nothing in but this style sheet and this script, each by its hash. */
    static String head(String title) {
        return """
                <!doctype html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1 class="brand" id="oben">Prüfstein</h1>
                """.formatted(hash(STYLE), hash(SCRIPT), Entities.escape(Dom.shown(title)), STYLE);
    }

    /** The controls, hidden until the script serves them. */
    static String tools() {
        return TOOLS;
    }

    static String foot(String version) {
        return """
                <footer>
                <p>Prüfstein %s prüft nur den deutschen Text: Eine flüssige, aber falsche Übersetzung sieht es nicht.</p>
                </footer>
                </main>
                <script>%s</script>
                </body>
                </html>
                """.formatted(Entities.escape(Invisible.show(version)), SCRIPT);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
