package io.github.spmodesim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class RunOptionsTest {
    @AfterEach
    void forgetTheClient() {
        System.clearProperty(Apps.OWN_CLIENT_PROPERTY);
        System.clearProperty("spmode.trouble");
        System.clearProperty("spmode.parallel");
        System.clearProperty(World.SEED_PROPERTY);
    }

    @Test
    void withoutOptionsAllRunsThatNeedsNoClientOfOnesOwn() {
        assertThat(options().selection()).isEqualTo(Selection.ALL);
    }

    @Test
    void aTroubleIsATag() {
        assertThat(options("--trouble", "t4").selection().tags()).isEqualTo("(not @own-client) and @trouble-T4");
    }

    @Test
    void aClientOfTheCatalogueIsWhatNamesOfScenariosBeginWith() {
        Pattern name = options("--client", "iphone-mail").selection().name().orElseThrow();

        assertThat(name.matcher("iPhoneのメール: 画面の表示").find()).isTrue();
        assertThat(name.matcher("iPhoneのメール(プロファイル): 画面の表示").find()).isFalse();
    }

    @Test
    void anyOtherClientIsADriverOfOnesOwn() {
        Selection selection = options("--client", "jakarta").selection();

        assertThat(selection.ownClient()).isTrue();
        assertThat(selection.tags()).isEqualTo("@own-client");
        assertThat(Apps.own().id()).isEqualTo("jakarta");
    }

    @Test
    void systemPropertiesDoAsWellAndBlankOnesAreAsNone() {
        System.setProperty(Apps.OWN_CLIENT_PROPERTY, "thunderbird");
        System.setProperty("spmode.trouble", "");

        assertThat(options().selection().name()).isPresent();
        assertThat(options().selection().tags()).isEqualTo("not @own-client");
    }

    @Test
    void whatIsWrongIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> options("--trouble", "T6").selection())
                .hasMessageContaining("expected T1 to T5, got T6");
        assertThatThrownBy(() -> options("--client", "nobodys").selection())
                .hasMessageContaining("found nobodys, expected one of [docomo-mail-app,")
                .hasMessageContaining("[wire, jakarta, curl]");
        assertThatThrownBy(() -> options("--target", "/no/such.json").takeEffect())
                .hasMessageContaining("--target: found no file /no/such.json");
        assertThatThrownBy(() -> options("--driver", "/no/such.jar").takeEffect())
                .hasMessageContaining("--driver: found no file /no/such.jar");
        assertThatThrownBy(() -> options("--dialect", "nobodys").takeEffect()).hasMessageContaining("nobodys");
        assertThat(System.getProperty(World.DIALECT_PROPERTY))
                .as("what was refused")
                .isNull();
    }

    @Test
    void aTargetThatDoesNotAnswerIsRefusedBeforeAnyScenario(@TempDir Path directory) throws IOException {
        int closed;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        Path ready = Files.writeString(
                directory.resolve("ready.json"),
                "{\"control\":{\"url\":\"http://127.0.0.1:" + closed + "/\",\"token\":\"t\"},\"accessPaths\":{}}");

        assertThatThrownBy(() -> options("--target", ready.toString()).takeEffect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--target: found no simulator at the control door of " + ready);
    }

    @Test
    void aNumberThatIsNoneIsRefusedWhereItIsAsked() {
        System.setProperty("spmode.parallel", "many");

        assertThatThrownBy(() -> options().parallel())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spmode.parallel: found many, expected a number");
        assertThat(options("--parallel", "3").parallel()).isEqualTo(3);
    }

    @Test
    void aSeedThatIsNoNumberIsNotTakenForTheUsualOne() {
        System.setProperty(World.SEED_PROPERTY, "seven");

        assertThatThrownBy(() -> options().takeEffect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spmode.seed: found seven, expected a number");

        options("--seed", "7").takeEffect();
        assertThat(System.getProperty(World.SEED_PROPERTY)).isEqualTo("7");
    }

    @Test
    @Timeout(60)
    void fewerThanOneScenarioAtATimeIsRefusedWhateverIsRun() {
        assertThatThrownBy(() -> FeatureRun.quietly(List.of(), 0, new ScenarioResults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--parallel: expected at least 1, got 0");
    }

    @Test
    void aDriverThatCannotBeLoadedIsRefusedBeforeAnyScenario(@TempDir Path directory) throws IOException {
        Path jar = directory.resolve("driver.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/services/" + MailDriver.class.getName()));
            out.write("com.example.Missing\n".getBytes(StandardCharsets.UTF_8));
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            RunOptions options = options("--client", "mine", "--driver", jar.toString());
            options.takeEffect();

            assertThatThrownBy(options::selection)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("--driver: found one that cannot be loaded")
                    .hasMessageContaining("com.example.Missing");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aReadyFileThatIsNoneIsNamed(@TempDir Path directory) throws IOException {
        Path ready = Files.writeString(directory.resolve("ready.json"), "imap 10993");

        assertThatThrownBy(() -> options("--target", ready.toString()).takeEffect())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--target: found no JSON in " + ready + ", expected the ready file of a simulator");
    }

    private static RunOptions options(String... arguments) {
        RunCommand command = new RunCommand();
        new CommandLine(command).parseArgs(arguments);
        return command.options;
    }
}
