package dev.pruefstein;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The directions between packages that the architecture page draws. */
@AnalyzeClasses(packages = "dev.pruefstein", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] ALL_BUT_VOCABULARY = {
        "read",
        "extract",
        "analyse",
        "check",
        "languagetool",
        "rules",
        "score",
        "gate",
        "suppress",
        "report",
        "baseline",
        "cache",
        "changes",
        "config",
        "facade",
        "fix",
        "calibrate",
        "evaluate",
        "cli"
    };

    @ArchTest
    static final ArchRule packagesLookInOneDirection = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("dev.pruefstein.text..")
            .layer("read")
            .definedBy("dev.pruefstein.read..")
            .layer("extract")
            .definedBy("dev.pruefstein.extract..")
            .layer("analyse")
            .definedBy("dev.pruefstein.analyse..")
            .layer("check")
            .definedBy("dev.pruefstein.check..")
            .layer("languagetool")
            .definedBy("dev.pruefstein.languagetool..")
            .layer("rules")
            .definedBy("dev.pruefstein.rules..")
            .layer("score")
            .definedBy("dev.pruefstein.score..")
            .layer("gate")
            .definedBy("dev.pruefstein.gate..")
            .layer("suppress")
            .definedBy("dev.pruefstein.suppress..")
            .layer("report")
            .definedBy("dev.pruefstein.report..")
            .layer("baseline")
            .definedBy("dev.pruefstein.baseline..")
            .layer("cache")
            .definedBy("dev.pruefstein.cache..")
            .layer("changes")
            .definedBy("dev.pruefstein.changes..")
            .layer("config")
            .definedBy("dev.pruefstein.config..")
            .layer("facade")
            .definedBy("dev.pruefstein")
            .layer("fix")
            .definedBy("dev.pruefstein.fix..")
            .layer("calibrate")
            .definedBy("dev.pruefstein.calibrate..")
            .layer("evaluate")
            .definedBy("dev.pruefstein.evaluate..")
            .layer("cli")
            .definedBy("dev.pruefstein.cli..")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers(ALL_BUT_VOCABULARY)
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("changes", "facade", "calibrate", "evaluate", "cli")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("facade", "fix")
            .whereLayer("analyse")
            .mayOnlyBeAccessedByLayers("check", "languagetool", "score", "facade", "calibrate", "evaluate")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers(
                    "languagetool",
                    "rules",
                    "score",
                    "gate",
                    "suppress",
                    "report",
                    "baseline",
                    "cache",
                    "changes",
                    "config",
                    "facade",
                    "fix",
                    "calibrate",
                    "evaluate",
                    "cli")
            .whereLayer("suppress")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("languagetool")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("facade", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("suppress", "config", "facade", "calibrate", "evaluate", "cli")
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers(
                    "rules", "gate", "report", "baseline", "cache", "facade", "calibrate", "evaluate", "cli")
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("rules", "report", "config", "facade", "calibrate", "evaluate", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("baseline", "facade", "fix", "calibrate", "evaluate", "cli")
            .whereLayer("cache")
            .mayOnlyBeAccessedByLayers("facade", "cli")
            .whereLayer("changes")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("baseline")
            .mayOnlyBeAccessedByLayers("facade", "cli")
            .whereLayer("fix")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("calibrate", "evaluate", "cli")
            .whereLayer("calibrate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("calibrate", "cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule onlyOnePackageKnowsLanguageTool = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pruefstein.languagetool..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.languagetool..");

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.pruefstein.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule checksAreImmutable = classes()
            .that()
            .implement(dev.pruefstein.check.Check.class)
            .should()
            .haveOnlyFinalFields();
}
