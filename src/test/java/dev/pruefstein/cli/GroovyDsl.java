package dev.pruefstein.cli;

import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilerConfiguration;

/** Runs a Jenkinsfile or a Gradle script as the Groovy that it is, and writes down which steps it calls. */
final class GroovyDsl {

    /**
     * A call of a step.
     *
     * @param name name of the step
     * @param arguments its arguments without closures; a named one is a map
     */
    record Call(String name, List<Object> arguments) {}

    private final List<Call> calls;

    private GroovyDsl(List<Call> calls) {
        this.calls = calls;
    }

    static GroovyDsl run(Path file) throws IOException {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(Recorder.class.getName());
        Recorder script = (Recorder) new GroovyShell(configuration).parse(file.toFile());
        script.run();
        return new GroovyDsl(script.calls);
    }

    /** All calls of one step, in order. */
    Stream<Call> calls(String name) {
        return calls.stream().filter(call -> call.name.equals(name));
    }

    /** The arguments of the only call of a step. */
    List<String> strings(String name) {
        List<Call> found = calls(name).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " calls of " + name);
        }
        return found.get(0).arguments.stream().map(String::valueOf).toList();
    }

    /** Knows every step and every name. */
    public abstract static class Recorder extends Script {

        private static final Set<String> OBJECTS = Set.of("tasks", "inputs", "outputs");

        private final List<Call> calls = new ArrayList<>();

        @Override
        public Object invokeMethod(String name, Object given) {
            List<Object> arguments = new ArrayList<>();
            for (Object argument : (Object[]) given) {
                if (argument instanceof Closure<?> block) {
                    block.call();
                } else {
                    arguments.add(argument);
                }
            }
            Call call = new Call(name, arguments);
            calls.add(call);
            return call;
        }

        @Override
        public Object getProperty(String name) {
            return OBJECTS.contains(name) ? this : name;
        }

        @Override
        public void setProperty(String name, Object value) {
            calls.add(new Call(name, List.of(value)));
        }
    }
}
