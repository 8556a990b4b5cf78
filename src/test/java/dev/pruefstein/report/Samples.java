package dev.pruefstein.report;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import dev.pruefstein.check.Suppressed;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.Format;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Position;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Source;
import dev.pruefstein.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Outcomes made by hand, for the tests of every format. */
final class Samples {

    private Samples() {}

    /** Every outcome below, in a fixed order. */
    static List<Outcome> all() {
        return List.of(damaged(), clean(), tooShort(), wide(), hostile(), brokenLine(), unreadable());
    }

    /** The page of one of the rules that report in the damaged article. */
    static Rule rule() {
        return new Rule(
                "verb-bracket",
                Rule.Origin.HEURISTIC,
                Category.GRAMMAR,
                Severity.MAJOR,
                Channel.ARTEFACT,
                0.95,
                "A participle that follows its auxiliary *at once*, as in `hatte angekündigt neue Kräne`.",
                "German closes the bracket at the end. <script>alert(7)</script> [x](javascript:alert(8))",
                "Everything else.",
                List.of(),
                List.of());
    }

    /** A damaged article with every kind of block; findings that overlap, nest, and span lines. */
    static Outcome.Checked damaged() {
        Draft draft = new Draft("beispiele/hafen.txt", "beispiele/hafen.txt");
        draft.block(BlockKind.HEADLINE, "Hafen Hamburg sucht nächstes Jahr tausend neue Fachkräfte");
        draft.block(BlockKind.TEASER, "Die Behörde HPA rechnet mit einem Rekord beim Umschlag.");
        draft.block(
                BlockKind.PARAGRAPH,
                "Der Betreiber hatte angekündigt neue Kräne am Burchardkai für das kommende Frühjahr, weil der "
                        + "Umschlag in den vergangenen zwölf Monaten stärker gewachsen ist als jemals zuvor, und will "
                        + "wenn und wenn es nötig wird weitere Liegeplätze bauen, sagte die APH-Sprecherin am Montag.");
        draft.block(BlockKind.HEADING, "Was jetzt kommt");
        draft.block(BlockKind.LIST_ITEM, "drei neue Containerbrücken");
        draft.block(BlockKind.LIST_ITEM, "ein tieferes Hafenbecken");
        draft.block(BlockKind.QUOTE, "„Wir bauen für die nächsten fünfzig Jahre.“");
        draft.cells(List.of("Jahr", "Umschlag"), List.of("2022", "8,3 Mio."), List.of("2023", "7,7 Mio."));
        draft.block(BlockKind.CAPTION, "Umschlag in Standardcontainern");
        draft.block(BlockKind.CODE, "umschlag <- 8.3");
        draft.block(BlockKind.PARAGRAPH, "The port authority did not answer a request for comment.");
        draft.block(BlockKind.FURNITURE, "LESEN SIE AUCH Elbvertiefung: Was sie kostet");
        draft.finding("acronym-swap", "APH", Severity.MAJOR, Category.INCONSISTENT_TERMINOLOGY, Channel.ARTEFACT)
                .say("„APH“ steht hier, sonst heißt es „HPA“: Vermutlich sind Buchstaben vertauscht.", "HPA");
        draft.finding(
                        "verb-bracket",
                        "hatte angekündigt neue Kräne",
                        Severity.MAJOR,
                        Category.GRAMMAR,
                        Channel.ARTEFACT)
                .say("Das Partizip „angekündigt“ gehört ans Ende des Satzes.");
        draft.finding("UNGEWOEHNLICH", "angekündigt", Severity.MINOR, Category.PUNCTUATION, Channel.HYGIENE)
                .say("Hier fehlt möglicherweise ein Komma.", "angekündigt,", "angekündigt:");
        draft.finding(
                        "calque",
                        "wenn und wenn es nötig wird",
                        Severity.MINOR,
                        Category.UNIDIOMATIC_STYLE,
                        Channel.ARTEFACT)
                .say("„wenn und wenn“ ist Wort für Wort aus dem Englischen („if and when“) übertragen.", "falls");
        draft.finding("zusage", "es nötig wird weitere", Severity.NEUTRAL, Category.GRAMMAR, Channel.HYGIENE)
                .say("Vor „weitere“ endet der eingeschobene Satz.");
        draft.finding(
                        "untranslated",
                        "The port authority did not answer a request for comment.",
                        Severity.CRITICAL,
                        Category.UNTRANSLATED,
                        Channel.ARTEFACT)
                .say("Diese Passage ist nicht übersetzt (Englisch).");
        draft.finding(
                        "related-link",
                        "LESEN SIE AUCH Elbvertiefung: Was sie kostet",
                        Severity.MINOR,
                        Category.ADDITION,
                        Channel.ARTEFACT)
                .say("Ein Verweis auf einen anderen Artikel steht mitten im Text.", "");
        draft.finding(
                        "duplicate",
                        "drei neue Containerbrücken\n\nein tieferes Hafenbecken",
                        Severity.NEUTRAL,
                        Category.ADDITION,
                        Channel.ARTEFACT)
                .say("Zwei Punkte, die schon im Artikel standen.");
        List<Score.Part> parts = List.of(
                new Score.Part("untranslated", 1, 25),
                new Score.Part("acronym-swap", 1, 5),
                new Score.Part("verb-bracket", 1, 5),
                new Score.Part("profile", 0, 4.5),
                new Score.Part("calque", 1, 1),
                new Score.Part("related-link", 1, 1),
                new Score.Part("UNGEWOEHNLICH", 1, 0.25),
                new Score.Part("duplicate", 1, 0),
                new Score.Part("zusage", 1, 0));
        Score score = new Score(43.2499, 36.01, 51.5, 96, false, 41.75, 434.9, parts);
        return draft.outcome(
                score,
                new Verdict(
                        false,
                        List.of(
                                "Punktzahl 43,2 liegt unter der Schwelle von 80,0.",
                                "1 Befund der Schwere kritisch.")));
    }

    /** Nothing to complain about. */
    static Outcome.Checked clean() {
        Draft draft = new Draft("beispiele/markt.md", "beispiele/markt.md");
        draft.block(BlockKind.HEADLINE, "Wochenmarkt zieht um");
        draft.block(BlockKind.PARAGRAPH, "Ab Mai stehen die Händler auf dem Rathausplatz.");
        draft.finding("acronym-swap", "Händler", Severity.MINOR, Category.INCONSISTENT_TERMINOLOGY, Channel.ARTEFACT)
                .say("Ein Kommentar hat das unterdrückt.");
        draft.suppress(Suppressed.Where.IN_SOURCE, "heißt so <b>wirklich</b>");
        return draft.outcome(new Score(100, 97.5, 100, 1204, false, 0, 0, List.of()), new Verdict(true, List.of()));
    }

    /** One line of a corpus, too short to judge. */
    static Outcome.Checked tooShort() {
        Draft draft = new Draft("meldung-7", "korpus.jsonl", 7);
        draft.block(BlockKind.PARAGRAPH, "Der Kanzler gefahren nach Paris.");
        draft.finding("missing-verb", "Der Kanzler gefahren", Severity.MAJOR, Category.GRAMMAR, Channel.ARTEFACT)
                .say("Diesem Satz fehlt das finite Verb.");
        return draft.outcome(
                new Score(0, 0, 74.9, 5, true, 5, 1000, List.of(new Score.Part("missing-verb", 1, 5))),
                new Verdict(true, List.of()));
    }

    /** Characters that are wider or narrower than one cell, in front of findings and in them; an empty finding. */
    static Outcome.Checked wide() {
        Draft draft = new Draft("breit", "korpus.jsonl", 8);
        draft.block(BlockKind.PARAGRAPH, "東京 🎉 Ju\u0308rgen sagt: „Cafe\u0301 日本 fehler“ Silben\u00adtrennung\tEnde");
        draft.finding("eins", "日本 fehler", Severity.MINOR, Category.SPELLING, Channel.HYGIENE)
                .say("Zwei breite Zeichen und ein Wort.");
        draft.finding("zwei", "Ende", Severity.MINOR, Category.SPELLING, Channel.HYGIENE)
                .say("Nach bedingtem Trennstrich und Tabulator.");
        draft.empty("drei", "🎉").say("Hier fehlt etwas.", "und");
        return draft.outcome(
                new Score(97, 97, 97, 8, false, 3, 30, List.of(new Score.Part("eins", 3, 3))),
                new Verdict(true, List.of()));
    }

    /** A text that wants out: script, markup, terminal escapes, directional overrides, lone surrogates. */
    static Outcome.Checked hostile() {
        Draft draft = new Draft("<b>\u001b[31mid\u202e\"'&", "b\u00f6se\nDatei\u001b]0;Titel\u0007.html");
        draft.block(BlockKind.HEADLINE, "</title></style><script>alert(1)</script>");
        draft.block(
                BlockKind.PARAGRAPH,
                "Ein \u001b[2J\u009b31mSatz\u202e mit \u0000 Steuerzeichen \ud83d und \udc00 <img src=x onerror=alert(2)>"
                        + " &lt; \u2066isoliert\u2069 <!-- --> ]]> {{x}} javascript:alert(3)");
        draft.finding(
                        "<i>\u001b[1mregel</i>",
                        "\u009b31mSatz\u202e",
                        Severity.CRITICAL,
                        Category.ADDITION,
                        Channel.ARTEFACT)
                .say(
                        "</p><script>alert(4)</script>\u001b[5m\u202e \ud800",
                        "\" onmouseover=\"alert(5)",
                        "\u001b[0m\udfff");
        draft.finding("bild", "<img src=x onerror=alert(2)>", Severity.MINOR, Category.MARKUP_TAG, Channel.HYGIENE)
                .say("Auszeichnung im Text.");
        return draft.outcome(
                new Score(10, 5, 15, 20, false, 26, 90, List.of(new Score.Part("<i>\u001b[1mregel</i>", 1, 26))),
                new Verdict(false, List.of("<script>alert(6)</script>\u001b[31m")));
    }

    /** A line of a corpus that is no JSON. */
    static Outcome.NotChecked brokenLine() {
        return new Outcome.NotChecked(
                "korpus.jsonl:17",
                "korpus.jsonl",
                new Problem("korpus.jsonl", new Position(17, 5), "not a JSON object: \u001b[31mexpected a comma"));
    }

    /** A file that cannot be read. */
    static Outcome.NotChecked unreadable() {
        return new Outcome.NotChecked(
                "fehlt.txt", "fehlt.txt", new Problem("fehlt.txt", null, "no such file: check the spelling"));
    }

    /** A paragraph without a line break that is far wider than any terminal. */
    static Outcome.Checked longLine() {
        Draft draft = new Draft("lang.txt", "lang.txt");
        String filler = "Viele Wörter füllen diese eine Zeile, die keinen Umbruch kennt. ";
        draft.block(
                BlockKind.PARAGRAPH,
                "Anfang der Zeile. " + filler.repeat(5) + "Hier steht die Mitte. " + filler.repeat(5)
                        + "Donaudampfschifffahrtsgesellschaft".repeat(9) + " " + filler.repeat(3) + "Am Ende.");
        draft.finding("anfang", "Anfang", Severity.MINOR, Category.GRAMMAR, Channel.ARTEFACT)
                .say("Am Anfang.");
        draft.finding("mitte", "Mitte", Severity.MINOR, Category.GRAMMAR, Channel.ARTEFACT)
                .say("In der Mitte. " + filler.repeat(3));
        draft.finding(
                        "wort",
                        "Donaudampfschifffahrtsgesellschaft".repeat(9),
                        Severity.MINOR,
                        Category.SPELLING,
                        Channel.HYGIENE)
                .say("Ein Wort, das in keine Zeile passt.");
        draft.finding("ende", "Am Ende.", Severity.MINOR, Category.GRAMMAR, Channel.ARTEFACT)
                .say("Am Ende.");
        return draft.outcome(
                new Score(98, 98, 98, 180, false, 4, 22, List.of(new Score.Part("anfang", 4, 4))),
                new Verdict(true, List.of()));
    }

    /** An article in the making. Not thread-safe. */
    static final class Draft {

        private record Pending(BlockKind kind, Span span) {}

        private final String id;
        private final String path;
        private final int line;
        private final StringBuilder text = new StringBuilder();
        private final List<Pending> blocks = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();

        Draft(String id, String path) {
            this(id, path, 1);
        }

        Draft(String id, String path, int line) {
            this.id = id;
            this.path = path;
            this.line = line;
        }

        void block(BlockKind kind, String content) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            append(kind, content);
        }

        /** A table: one line a row. */
        @SafeVarargs
        final void cells(List<String>... rows) {
            text.append("\n");
            for (List<String> row : rows) {
                text.append("\n");
                for (String cell : row) {
                    text.append("| ");
                    append(BlockKind.TABLE_CELL, cell);
                    text.append(" ");
                }
            }
        }

        private void append(BlockKind kind, String content) {
            blocks.add(new Pending(kind, new Span(text.length(), text.length() + content.length())));
            text.append(content);
        }

        Said finding(String rule, String place, Severity severity, Category category, Channel channel) {
            int start = text.indexOf(place);
            if (start < 0) {
                throw new IllegalArgumentException("not in the article: " + place);
            }
            Span span = new Span(start, start + place.length());
            return (message, suggestions) -> findings.add(
                    new Finding(rule, span, category, severity, channel, 0.97, message, List.of(suggestions)));
        }

        Said empty(String rule, String before) {
            int at = text.indexOf(before);
            return (message, suggestions) -> findings.add(new Finding(
                    rule,
                    new Span(at, at),
                    Category.OMISSION,
                    Severity.MINOR,
                    Channel.ARTEFACT,
                    2 / 3.0,
                    message,
                    List.of(suggestions)));
        }

        /** Suppresses the last finding. */
        void suppress(Suppressed.Where where, String reason) {
            suppressed.add(new Suppressed(findings.remove(findings.size() - 1), where, reason));
        }

        Outcome.Checked outcome(Score score, Verdict verdict) {
            String source = text.toString();
            List<Block> made = blocks.stream()
                    .map(b -> new Block(b.kind(), MappedText.slice(source, b.span()), false))
                    .toList();
            return new Outcome.Checked(
                    new Article(new Source(id, path, source, Format.TEXT, line), made),
                    findings.stream().sorted().toList(),
                    suppressed,
                    score,
                    verdict,
                    0);
        }
    }

    /** Completes a finding. */
    interface Said {
        void say(String message, String... suggestions);
    }
}
