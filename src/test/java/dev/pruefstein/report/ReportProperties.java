package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.Verdict;
import dev.pruefstein.score.Score;
import dev.pruefstein.text.Article;
import dev.pruefstein.text.Block;
import dev.pruefstein.text.BlockKind;
import dev.pruefstein.text.MappedText;
import dev.pruefstein.text.Problem;
import dev.pruefstein.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tap4j.parser.Tap13Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds whatever stands in an article, in its name, and in what is said of it. */
class ReportProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TRIES = 150;

    /** One failed article with one finding, and one that could not be checked. */
    record Run(String finding, List<Outcome> outcomes) {}

    @Property(tries = TRIES)
    void everyFormatCanBeEncodedAndSteersNoTerminal(@ForAll("runs") Run run) {
        for (ReportFormat format : ReportFormat.values()) {
            String report = Rendered.as(format, run.outcomes());

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report)).isTrue();
            assertThat(report.codePoints().filter(c -> c != '\n' && c != '\r').filter(Invisible::is))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void jsonIsReadBackAsItWasMeant(@ForAll("runs") Run run) throws IOException {
        JsonNode articles =
                JSON.readTree(Rendered.as(ReportFormat.JSON, run.outcomes())).get("articles");

        assertThat(articles).hasSize(2);
        assertThat(articles.at("/0/findings/0/message").textValue()).isEqualTo(WellFormed.of(run.finding()));
        assertThat(Rendered.as(ReportFormat.JSONL, run.outcomes()).lines()).hasSize(2);
        assertThat(JSON.readTree(Rendered.as(ReportFormat.GITLAB, run.outcomes())))
                .hasSize(3);
        assertThat(JSON.readTree(Rendered.as(ReportFormat.RDJSON, run.outcomes()))
                        .get("diagnostics"))
                .hasSize(3);
        assertThat(JSON.readTree(Rendered.as(ReportFormat.SARIF, run.outcomes()))
                        .at("/runs/0/results"))
                .hasSize(3);
    }

    @Property(tries = TRIES)
    void xmlIsWellFormedAndHoldsEveryElementOnce(@ForAll("runs") Run run)
            throws ParserConfigurationException, SAXException, IOException {
        org.w3c.dom.Document junit = xml(Rendered.as(ReportFormat.JUNIT, run.outcomes()));
        assertThat(junit.getElementsByTagName("*").getLength()).isEqualTo(2 + 2 + 2);
        assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(junit.getElementsByTagName("error").getLength()).isEqualTo(1);
        org.w3c.dom.Document checkstyle = xml(Rendered.as(ReportFormat.CHECKSTYLE, run.outcomes()));
        assertThat(checkstyle.getElementsByTagName("error").getLength()).isEqualTo(3);
    }

    private static org.w3c.dom.Document xml(String text)
            throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    @Property(tries = TRIES)
    void thePageHasNoElementOfAnArticle(@ForAll("runs") Run run) {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, run.outcomes()));

        assertThat(page.select("article")).hasSize(2);
        assertThat(page.select(".note")).hasSize(1);
        assertThat(page.select("script, style, title:not(svg title)")).hasSize(3);
        assertThat(page.select("img, iframe, object, embed, base, form, link")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }

    @Property(tries = TRIES)
    void nothingAddsALineToAFormatOfLines(@ForAll("runs") Run run) {
        assertThat(Rendered.as(ReportFormat.CSV, run.outcomes()).lines()).hasSize(1 + 2);
        assertThat(Rendered.as(ReportFormat.GITHUB, run.outcomes()).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]*,title=[^:,]*::.*"));
        assertThat(new Tap13Parser()
                        .parseTapStream(Rendered.as(ReportFormat.TAP, run.outcomes()))
                        .getTestResults())
                .hasSize(2)
                .allMatch(result -> result.getDirective() == null)
                .noneMatch(result -> result.getStatus() == org.tap4j.util.StatusValues.OK);
    }

    @Property(tries = TRIES)
    void markdownShowsTextAsText(@ForAll("runs") Run run) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder()
                        .extensions(tables)
                        .build()
                        .parse(Rendered.as(ReportFormat.MARKDOWN, run.outcomes())));
        Document page = Jsoup.parse(html);

        assertThat(page.select("tbody tr")).hasSize(2).allMatch(row -> row.childrenSize() == 4);
        assertThat(page.select("h3")).hasSize(1);
        assertThat(page.select("li")).hasSize(2);
        assertThat(page.select("a, img, script, em, code, del, hr, blockquote, i, b"))
                .isEmpty();
    }

    @Provide
    static Arbitrary<Run> runs() {
        Arbitrary<String> texts = Arbitraries.of(
                        "Wort",
                        " ",
                        "\n",
                        "\r\n",
                        "\t",
                        "<",
                        ">",
                        "&",
                        "&lt;",
                        "\"",
                        "'",
                        "</script>",
                        "<b onclick=x>",
                        "<!--",
                        "-->",
                        "]]>",
                        "\u0000",
                        "\u001b[31m",
                        "\u009b",
                        "\ud800",
                        "\udc00",
                        "\ud83c\udf89",
                        "\ufffe",
                        "\uffff",
                        "\u2028",
                        "\u202e",
                        "\ufeff",
                        "::error::",
                        "%0A",
                        "%",
                        "# SKIP",
                        "#",
                        "ok 1",
                        "...",
                        "---",
                        "\n  ...\nok 7",
                        "|",
                        "`",
                        "**",
                        "~~",
                        "![x](y)",
                        "[x](y)",
                        "@ich",
                        "https://example.org",
                        "=1+1",
                        ",",
                        ";",
                        "\\",
                        "1. ",
                        "> ",
                        "é",
                        "{{x}}",
                        "${x}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
        return Combinators.combine(texts, texts, texts, texts, texts).as(ReportProperties::run);
    }

    private static Run run(String text, String name, String message, String suggestion, String reason) {
        Block block = new Block(BlockKind.PARAGRAPH, MappedText.slice(text, new Span(0, text.length())), false);
        Finding finding = new Finding(
                "regel" + name,
                new Span(text.length() / 2, text.length()),
                Category.GRAMMAR,
                Severity.MAJOR,
                Channel.ARTEFACT,
                0.5,
                message,
                List.of(suggestion));
        Outcome failed = new Outcome.Checked(
                new Article(name, name, text, List.of(block)),
                List.of(finding),
                new Score(1, 0, 2, 3, false, 4, 5, List.of(new Score.Part(name, 1, 4))),
                new Verdict(false, List.of(reason)));
        Outcome notChecked = new Outcome.NotChecked("x" + name, "y" + name, new Problem(name, null, message));
        return new Run(message, List.of(failed, notChecked));
    }
}
