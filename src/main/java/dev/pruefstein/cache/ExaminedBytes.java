package dev.pruefstein.cache;

import static dev.pruefstein.cache.Fields.span;
import static dev.pruefstein.cache.Fields.text;
import static dev.pruefstein.cache.Fields.texts;
import static dev.pruefstein.cache.Fields.write;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Finding;
import dev.pruefstein.check.Severity;
import dev.pruefstein.score.MeasuredSentence;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@link Examined} as an entry. */
final class ExaminedBytes {

    private ExaminedBytes() {}

    static byte[] of(Examined examined) {
        return Fields.pack(out -> {
            out.writeInt(examined.findings().size());
            for (Finding finding : examined.findings()) {
                finding(finding, out);
            }
            out.writeInt(examined.sentences().size());
            for (MeasuredSentence sentence : examined.sentences()) {
                write(sentence.source(), out);
                out.writeInt(sentence.words());
                out.writeDouble(sentence.profile());
            }
        });
    }

    private static void finding(Finding finding, DataOutputStream out) throws IOException {
        write(finding.ruleId(), out);
        write(finding.span(), out);
        write(finding.category().name(), out);
        write(finding.severity().name(), out);
        write(finding.channel().name(), out);
        out.writeDouble(finding.confidence());
        write(finding.message(), out);
        write(finding.suggestions(), out);
    }

    /**
     * Reads an entry.
     *
     * @throws IOException if it is none
     * @throws IllegalArgumentException if it is none
     */
    static Examined read(byte[] entry) throws IOException {
        try (DataInputStream in = Fields.unpack(entry)) {
            List<Finding> findings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                findings.add(finding(in));
            }
            List<MeasuredSentence> sentences = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                sentences.add(new MeasuredSentence(span(in), in.readInt(), in.readDouble()));
            }
            return new Examined(findings, sentences);
        }
    }

    private static Finding finding(DataInputStream in) throws IOException {
        return new Finding(
                text(in),
                span(in),
                Category.valueOf(text(in)),
                Severity.valueOf(text(in)),
                Channel.valueOf(text(in)),
                in.readDouble(),
                text(in),
                texts(in));
    }
}
