package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.pruefstein.report.Outcome;
import dev.pruefstein.report.ReportFormat;
import dev.pruefstein.report.ReportSettings;
import dev.pruefstein.report.Summary;
import dev.pruefstein.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files on a disk that is full. */
class AtomicFileTest {

    private static final int DISK = 4 << 10;

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setBlockSize(256)
            .setMaxSize(DISK)
            .setWorkingDirectory("/reports")
            .build());

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(disk.getPath("/reports"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void appearsUnderItsNameOnCommitAlone() throws IOException {
        Path path = disk.getPath("report.txt");
        try (AtomicFile file = AtomicFile.create(path)) {
            file.write("Bericht".getBytes(StandardCharsets.UTF_8));
            assertThat(path).doesNotExist();
            file.commit();
        }
        assertThat(path).hasContent("Bericht");
        assertThat(files()).containsExactly("report.txt");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenTheDiskIsFull() throws IOException {
        Path path = Files.writeString(disk.getPath("report.txt"), "von gestern");
        try (AtomicFile file = AtomicFile.create(path)) {
            assertThatThrownBy(() -> {
                        file.write(new byte[2 * DISK]);
                        file.commit();
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(path).hasContent("von gestern");
        assertThat(files()).containsExactly("report.txt");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportLeavesAHalfWrittenFileOnAFullDisk(ReportFormat format) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), print, print, Map.of(), false, false);
        Path path = disk.getPath("report");
        Summary.Counter counter = new Summary.Counter();
        String failure;
        try (ReportTarget target = ReportTarget.open(
                new ReportRequest(format, path),
                streams,
                new ReportSettings("1", id -> Optional.empty(), false, 100))) {
            for (int i = 0; i < 300; i++) {
                Outcome outcome = new Outcome.NotChecked("a" + i, "a", new Problem("a", null, "unreadable ".repeat(3)));
                counter.add(outcome);
                target.add(outcome);
            }
            target.end(counter.summary());
            failure = target.failure();
        }
        assertThat(failure).startsWith("could not write report: ");
        assertThat(files()).isEmpty();
    }
}
