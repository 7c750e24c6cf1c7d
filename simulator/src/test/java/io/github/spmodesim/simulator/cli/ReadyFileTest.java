package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyFileTest {
    @TempDir
    Path directory;

    @Test
    void leavesNoDraftWithSecretsWhenItCannotBeMovedIntoPlace() throws IOException {
        Path place = Files.createDirectories(directory.resolve("ready.json"));
        Files.createFile(place.resolve("occupied"));

        assertThatThrownBy(() -> ReadyFile.write(place, "geheim")).isInstanceOf(IOException.class);
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void replacesTheOneOfAnEarlierRun() throws IOException {
        Path place = Files.writeString(directory.resolve("ready.json"), "old");

        ReadyFile.check(place);
        ReadyFile.write(place, "new");

        assertThat(place).hasContent("new");
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(place));
    }

    @Test
    void hasANameAndADirectoryToStandIn() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.createFile(directory.resolve("file"));

        assertRefused(Path.of(""), "expected the name of a file, got nothing");
        assertRefused(directory, "expected the name of a file, got the directory " + directory);
        assertRefused(
                missing.resolve("r.json"),
                "the directory " + missing + " of " + missing.resolve("r.json") + " does not exist");
        assertRefused(
                file.resolve("r.json"), "the directory " + file + " of " + file.resolve("r.json") + " does not exist");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> ReadyFile.check(file))
                .isInstanceOf(UsageException.class)
                .hasMessage("--ready-file: " + sentence);
    }
}
