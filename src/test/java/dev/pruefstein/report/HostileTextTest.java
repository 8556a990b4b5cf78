package dev.pruefstein.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an article must not be able to do to the reader of its report. */
class HostileTextTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportCarriesControlsOrDirectionalOverrides(ReportFormat format) {
        String report = Rendered.as(format, List.of(Samples.hostile(), Samples.brokenLine()));

        assertThat(report.codePoints().filter(c -> c != '\n').filter(Invisible::is))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyReportEncodesToUtf8(ReportFormat format) {
        String report = Rendered.as(format, List.of(Samples.hostile()));

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(report)).isTrue();
    }

    @Test
    void jsonGivesTheTextBack() throws IOException {
        JsonNode line =
                JsonMapper.builder().build().readTree(Rendered.as(ReportFormat.JSONL, List.of(Samples.hostile())));

        assertThat(line.at("/findings/0/text").textValue()).isEqualTo("\u009b31mSatz\u202e");
        assertThat(line.at("/path").textValue()).isEqualTo(Samples.hostile().path());
    }
}
