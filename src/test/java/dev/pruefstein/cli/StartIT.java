package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.broker.ResourceDataBroker;

/** What a process loads to check one article: most of LanguageTool, and of its time and memory, is not needed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartIT {

    private Run first = new Run(0, List.of(), Set.of());
    private Run again = first;

    private record Run(int code, List<String> classes, Set<String> resources) {}

    /** Checks as the command line does, and writes which of LanguageTool's resources were asked for. */
    static final class Recorded {

        private Recorded() {}

        /** Takes the file for the resources, then the arguments of the command line. */
        public static void main(String[] args) throws IOException {
            Set<String> resources = Collections.synchronizedSet(new TreeSet<>());
            ResourceDataBroker broker = new DefaultResourceDataBroker();
            JLanguageTool.setDataBroker((ResourceDataBroker) Proxy.newProxyInstance(
                    StartIT.class.getClassLoader(),
                    new Class<?>[] {ResourceDataBroker.class},
                    (proxy, method, parameters) -> {
                        if (method.getName().matches("get(From|As).*")) {
                            resources.add(String.valueOf(parameters[0]).replaceFirst("^/", ""));
                        }
                        try {
                            return method.invoke(broker, parameters);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
            ToolRun run = ToolRun.of(Arrays.copyOfRange(args, 1, args.length));
            System.out.print(run.err());
            Files.write(Path.of(args[0]), resources);
            System.exit(run.code());
        }
    }

    @BeforeAll
    void checksTwice(@TempDir Path folder) throws IOException, InterruptedException {
        first = run(folder);
        again = run(folder);
    }

    private static Run run(Path folder) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path resources = folder.resolve("resources");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xlog:class+load:file=" + classes + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recorded.class.getName(),
                        resources.toString(),
                        "check",
                        "--cache",
                        folder.resolve("cache").toString(),
                        "examples/ukraine-gespraeche.txt")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(said).isEmpty();
        return new Run(
                code,
                Files.readAllLines(classes).stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList(),
                new TreeSet<>(Files.readAllLines(resources)));
    }

    @Test
    void loadsNoMoreOfLanguageToolThanTheArticleNeeds() {
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.resources())
                .as("unknown words are looked up among names; no form has to be made of another")
                .containsExactly(
                        "de/added.txt",
                        "de/added_custom.txt",
                        "de/disambiguation.xml",
                        "de/german.dict",
                        "de/hunspell/de_DE.dict",
                        "de/hunspell/ignore.txt",
                        "de/hunspell/spelling.txt",
                        "de/removed.txt",
                        "de/removed_custom.txt",
                        "de/wrongWordInContext.txt",
                        "disambiguation-global.xml",
                        "org/languagetool/rules/de/de-DE-AT/grammar.xml",
                        "org/languagetool/rules/de/grammar.xml",
                        "org/languagetool/rules/de/style.xml",
                        "org/languagetool/tokenizers/segment-simple.srx",
                        "segment.srx");
    }

    @Test
    void loadsNothingForAnArticleThatIsKnown() {
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.resources()).isEmpty();
        assertThat(again.classes())
                .noneMatch(name -> name.startsWith("org.languagetool.rules.patterns.")
                        || name.startsWith("org.languagetool.tagging.de.")
                        || name.startsWith("opennlp.tools.ml."));
    }
}
