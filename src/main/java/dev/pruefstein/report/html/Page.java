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

/** What stands around the articles: head with style sheet and policy, and foot. */
final class Page {

    private static final String STYLE = style();

    private Page() {}

    static String head(String title) {
        return """
                <!doctype html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <p class="brand" id="oben">Prüfstein</p>
                """.formatted(hash(STYLE), Entities.escape(Dom.shown(title)), STYLE);
    }

    static String foot(String version) {
        return """
                <footer>
                <p>Prüfstein %s prüft nur den deutschen Text: Eine flüssige, aber falsche Übersetzung sieht es nicht.</p>
                </footer>
                </main>
                </body>
                </html>
                """.formatted(Entities.escape(Invisible.show(version)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
