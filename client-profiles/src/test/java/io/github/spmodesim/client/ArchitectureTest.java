package io.github.spmodesim.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers of this module: imports run downwards only. */
@AnalyzeClasses(packages = "io.github.spmodesim.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.spmodesim.client";

    @ArchTest
    static final ArchRule importsRunDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("profile")
            .definedBy(ROOT + ".profile")
            .layer("device")
            .definedBy(ROOT + ".device")
            .layer("driver")
            .definedBy(ROOT + ".driver")
            .layer("drivers of our own")
            .definedBy(ROOT + ".driver.*")
            .layer("browser")
            .definedBy(ROOT + ".browser")
            .layer("symptom")
            .definedBy(ROOT + ".symptom")
            .layer("remedy")
            .definedBy(ROOT + ".remedy")
            .layer("conformance")
            .definedBy(ROOT + ".conformance")
            .layer("doctor")
            .definedBy(ROOT + ".doctor")
            .layer("cli")
            .definedBy(ROOT + ".cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("doctor")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("conformance")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("remedy")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("symptom")
            .mayOnlyBeAccessedByLayers("remedy")
            .whereLayer("browser")
            .mayOnlyBeAccessedByLayers("remedy")
            .whereLayer("drivers of our own")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("driver")
            .mayOnlyBeAccessedByLayers(
                    "drivers of our own", "browser", "symptom", "remedy", "conformance", "doctor", "cli")
            .whereLayer("device")
            .mayOnlyBeAccessedByLayers(
                    "driver", "drivers of our own", "browser", "symptom", "remedy", "conformance", "doctor", "cli");

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingKnowsTheSimulator = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.spmodesim.simulator..", "io.github.spmodesim.scenarios..");

    @ArchTest
    static final ArchRule nettyAppearsInTheWireDriverAlone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".driver.wire")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netty..");

    @ArchTest
    static final ArchRule theWireDriverOwesNothingToAngus = noClasses()
            .that()
            .resideInAPackage(ROOT + ".driver.wire")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");
}
