package dev.pruefstein.cache;

import static dev.pruefstein.cache.Fields.text;
import static dev.pruefstein.cache.Fields.texts;

import dev.pruefstein.check.Category;
import dev.pruefstein.check.Channel;
import dev.pruefstein.check.Rule;
import dev.pruefstein.check.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** The page of a rule, or that there is none, as an entry. */
final class RuleBytes {

    private RuleBytes() {}

    static byte[] of(Optional<Rule> page) {
        return Fields.pack(out -> {
            out.writeBoolean(page.isPresent());
            if (page.isPresent()) {
                write(page.get(), out);
            }
        });
    }

    private static void write(Rule rule, DataOutputStream out) throws IOException {
        Fields.write(rule.id(), out);
        Fields.write(rule.origin().name(), out);
        Fields.write(rule.category().name(), out);
        Fields.write(rule.severity().name(), out);
        Fields.write(rule.channel().name(), out);
        out.writeDouble(rule.confidence());
        Fields.write(rule.finds(), out);
        Fields.write(rule.why(), out);
        Fields.write(rule.leavesAlone(), out);
        Fields.write(rule.flagged(), out);
        Fields.write(rule.silent(), out);
        out.writeBoolean(rule.safeFix());
    }

    /**
     * Reads an entry.
     *
     * @throws IOException if it is none
     * @throws IllegalArgumentException if it is none
     */
    static Optional<Rule> read(byte[] entry) throws IOException {
        try (DataInputStream in = Fields.unpack(entry)) {
            if (!in.readBoolean()) {
                return Optional.empty();
            }
            return Optional.of(new Rule(
                    text(in),
                    Rule.Origin.valueOf(text(in)),
                    Category.valueOf(text(in)),
                    Severity.valueOf(text(in)),
                    Channel.valueOf(text(in)),
                    in.readDouble(),
                    text(in),
                    text(in),
                    text(in),
                    texts(in),
                    texts(in),
                    in.readBoolean()));
        }
    }
}
