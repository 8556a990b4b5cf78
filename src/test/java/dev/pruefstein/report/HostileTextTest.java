package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an article must not be able to do to the reader of its report. */
class HostileTextTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportCarriesControlsOrDirectionalOverrides(ReportFormat format) {
        String report = Rendered.as(format, List.of(Samples.hostile(), Samples.brokenLine()));

        assertThat(report.codePoints().filter(c -> c != '\n' && c != '\r').filter(Invisible::is))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyReportEncodesToUtf8(ReportFormat format) {
        String report = Rendered.as(format, List.of(Samples.hostile()));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report)).isTrue();
    }

    @Test
    void theTextOfAnArticleMakesNoElementOfThePage() {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, Samples.all()));

        assertThat(page.select("img, iframe, object, base, form, link")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.title()).isEqualTo("Prüfstein: 7 Artikel");
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#") || href.isEmpty());
    }

    @Test
    void everyLinkOfThePageHasATargetAndNoNameIsUsedTwice() {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, Samples.all()));

        List<String> names = page.select("[id]").eachAttr("id");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(h -> h.substring(1)))
                .allMatch(names::contains);
    }

    @Test
    void thePolicyAllowsStyleSheetAndScriptByTheirHashesAlone() throws NoSuchAlgorithmException {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, List.of(Samples.hostile())));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '" + hash(page, "style") + "'; script-src '"
                        + hash(page, "script") + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(Document page, String element) throws NoSuchAlgorithmException {
        String text = page.select(element).get(0).data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void withoutItsScriptThePageShowsNoDeadControls() {
        Document page = Jsoup.parse(Rendered.as(ReportFormat.HTML, Samples.all()));

        assertThat(page.select("input, select, button")).isNotEmpty().allMatch(e -> e.closest("[hidden]") != null);
        assertThat(page.select(".note, article").stream().filter(e -> e.hasAttr("hidden")))
                .isEmpty();
    }

    @Test
    void noTextBeginsAWorkflowCommandOfItsOwn() {
        List<String> lines =
                Rendered.as(ReportFormat.GITHUB, Samples.all()).lines().toList();

        assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) file=[^:]*::.*"));
        assertThat(lines).hasSize(14 + 2 + 2);
    }

    @Test
    void noCellIsAFormula() {
        assertThat(Rendered.as(
                        ReportFormat.CSV, List.of(new Outcome.NotChecked("=1+1", "-", new Problem("-", null, "no")))))
                .endsWith("\"'=1+1\",-,,,,,,,,,,,,\"'-: no\"\r\n");
    }

    @Test
    void jsonGivesTheTextBack() throws IOException {
        JsonNode line =
                JsonMapper.builder().build().readTree(Rendered.as(ReportFormat.JSONL, List.of(Samples.hostile())));

        assertThat(line.at("/findings/0/text").textValue()).isEqualTo("\u009b31mSatz\u202e");
        assertThat(line.at("/path").textValue()).isEqualTo(Samples.hostile().path());
    }
}
