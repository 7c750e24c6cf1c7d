package io.github.spmodesim.scenarios;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** world and report below, steps above them, the command line on top. */
@AnalyzeClasses(packages = "io.github.spmodesim.scenarios", importOptions = ImportOption.DoNotIncludeTests.class)
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("io.github.spmodesim.scenarios.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theWorldKnowsNoStepAndNoReport = noClasses()
            .that()
            .resideInAPackage("..scenarios.world..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..scenarios.step..", "..scenarios.report..", "..scenarios.cli..");

    @ArchTest
    static final ArchRule scenariosUseTheSimulatorsStableDoorsAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.spmodesim.simulator.net..",
                    "io.github.spmodesim.simulator.imap..",
                    "io.github.spmodesim.simulator.smtp..",
                    "io.github.spmodesim.simulator.mailbox..");
}
