package io.github.spmodesim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A signal is a clean stop with exit 0, whenever it comes, and nothing stays behind. */
class ServeSignalTest {
    @TempDir
    Path directory;

    @Test
    void whenEverythingStands() throws Exception {
        try (ServeProcess serve = new ServeProcess(directory)) {
            assumeTrue(serve.endsByItself());
            serve.awaitReady();
            Path ca = Path.of(new ObjectMapper()
                    .readTree(serve.readyFile().toFile())
                    .path("ca")
                    .asText());
            assertThat(ca).exists();

            serve.stop();

            assertThat(serve.exit()).isZero();
            assertThat(serve.readyFile()).doesNotExist();
            assertThat(serve.temporary()).isEmptyDirectory();
        }
    }

    @Test
    void whileItStarts() throws Exception {
        try (ServeProcess serve = new ServeProcess(directory)) {
            assumeTrue(serve.endsByItself());
            serve.awaitFirstFile();

            serve.stop();

            assertThat(serve.exit()).isZero();
            assertThat(serve.readyFile()).doesNotExist();
            assertThat(serve.temporary()).isEmptyDirectory();
        }
    }
}
