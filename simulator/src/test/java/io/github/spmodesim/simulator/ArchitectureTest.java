package io.github.spmodesim.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layers of the root package's documentation, checked: imports run downwards only and without cycles. */
@AnalyzeClasses(packages = "io.github.spmodesim.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.spmodesim.simulator";

    @ArchTest
    static final ArchRule importsRunDownwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("L7")
            .definedBy(ROOT + ".cli..", ROOT + ".junit..")
            .layer("L6")
            .definedBy(ROOT)
            .layer("L5")
            .definedBy(ROOT + ".net..", ROOT + ".portal..", ROOT + ".control..", ROOT + ".console..")
            .layer("L4")
            .definedBy(ROOT + ".imap.command..", ROOT + ".smtp.command..")
            .layer("L3")
            .definedBy(
                    ROOT + ".imap",
                    ROOT + ".imap.context..",
                    ROOT + ".imap.list..",
                    ROOT + ".imap.notify..",
                    ROOT + ".imap.search..",
                    ROOT + ".imap.sort..",
                    ROOT + ".imap.thread..",
                    ROOT + ".smtp",
                    ROOT + ".smtp.client..",
                    ROOT + ".relay..")
            .layer("L2")
            .definedBy(
                    ROOT + ".wire..",
                    ROOT + ".imap.wire..",
                    ROOT + ".smtp.wire..",
                    ROOT + ".sasl..",
                    ROOT + ".http..",
                    ROOT + ".fault..")
            .layer("L1")
            .definedBy(ROOT + ".subscriber..", ROOT + ".access..", ROOT + ".mailbox..")
            .layer("L0")
            .definedBy(ROOT + ".time..", ROOT + ".transcript..", ROOT + ".dialect..", ROOT + ".mime..")
            .whereLayer("L7")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("L6")
            .mayOnlyBeAccessedByLayers("L7")
            .whereLayer("L5")
            .mayOnlyBeAccessedByLayers("L6", "L7")
            .whereLayer("L4")
            .mayOnlyBeAccessedByLayers("L5", "L6", "L7")
            .whereLayer("L3")
            .mayOnlyBeAccessedByLayers("L4", "L5", "L6", "L7")
            .whereLayer("L2")
            .mayOnlyBeAccessedByLayers("L3", "L4", "L5", "L6", "L7")
            .whereLayer("L1")
            .mayOnlyBeAccessedByLayers("L2", "L3", "L4", "L5", "L6", "L7");

    @ArchTest
    static final ArchRule everyClassHasALayer = classes()
            .should()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".cli..",
                    ROOT + ".junit..",
                    ROOT + ".net..",
                    ROOT + ".portal..",
                    ROOT + ".control..",
                    ROOT + ".imap..",
                    ROOT + ".smtp..",
                    ROOT + ".relay..",
                    ROOT + ".wire..",
                    ROOT + ".sasl..",
                    ROOT + ".http..",
                    ROOT + ".fault..",
                    ROOT + ".subscriber..",
                    ROOT + ".access..",
                    ROOT + ".mailbox..",
                    ROOT + ".time..",
                    ROOT + ".transcript..",
                    ROOT + ".dialect..",
                    ROOT + ".mime..");

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nettyStaysAtTheWire = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".net..", "..wire..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.netty..");

    @ArchTest
    static final ArchRule mailClientLibrariesAreForTestsAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "com.icegreen..");
}
