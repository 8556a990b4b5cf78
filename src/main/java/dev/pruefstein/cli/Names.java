package dev.pruefstein.cli;

import dev.pruefstein.check.Severity;
import dev.pruefstein.gate.FailOn;
import dev.pruefstein.read.InputFormat;
import dev.pruefstein.report.ReportFormat;
import dev.pruefstein.text.Nearest;
import dev.pruefstein.text.Variant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option by the names that users write: for reading them, and for help and completion. */
abstract class Names<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> values;
    private final Function<E, String> name;

    private Names(Class<E> type, Function<E, String> name) {
        this.values = Arrays.asList(type.getEnumConstants());
        this.name = name;
    }

    @Override
    public E convert(String given) {
        for (E value : values) {
            if (name.apply(value).equalsIgnoreCase(given)) {
                return value;
            }
        }
        List<String> names = values.stream().map(name).toList();
        List<String> nearest = Nearest.of(given, names);
        throw new TypeConversionException("'" + given + "' is none of " + String.join(", ", names)
                + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?"));
    }

    @Override
    public Iterator<String> iterator() {
        return values.stream().map(name).iterator();
    }

    static final class ReportFormats extends Names<ReportFormat> {
        ReportFormats() {
            super(ReportFormat.class, ReportFormat::id);
        }
    }

    static final class InputFormats extends Names<InputFormat> {
        InputFormats() {
            super(InputFormat.class, InputFormat::id);
        }
    }

    static final class Severities extends Names<Severity> {
        Severities() {
            super(Severity.class, Severity::id);
        }
    }

    static final class FailOns extends Names<FailOn> {
        FailOns() {
            super(FailOn.class, FailOn::id);
        }
    }

    static final class Variants extends Names<Variant> {
        Variants() {
            super(Variant.class, Variant::code);
        }
    }

    static final class Colours extends Names<Colour> {
        Colours() {
            super(Colour.class, Colour::id);
        }
    }

    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean on(Streams streams) {
            return this == ALWAYS || (this == AUTO && streams.wantsColour());
        }
    }
}
