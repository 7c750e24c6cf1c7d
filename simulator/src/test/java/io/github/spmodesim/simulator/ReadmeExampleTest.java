package io.github.spmodesim.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.spmodesim.simulator.subscriber.Subscriber;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java example of the README, compiled, run, and compared with the README to the letter. */
class ReadmeExampleTest {
    @Test
    void theExampleWorks() throws Exception {
        // example
        try (SpmodeSimulator sim = SpmodeSimulator.start()) {
            Subscriber taro = sim.subscribers().add("taro-d", "taro@docomo.ne.jp");
            Session session = Session.getInstance(sim.mailProperties(taro)); // Jakarta Mail, trust included
            try (Store store = session.getStore()) {
                String old = taro.imapPassword().value();
                sim.subscribers().reissue(taro);
                assertThrows(AuthenticationFailedException.class, () -> store.connect("taro-d", old));
                store.connect("taro-d", taro.imapPassword().value());
            }
        }
        // end
    }

    @Test
    void theReadmeShowsIt() throws IOException {
        assertThat(block(Files.readString(Path.of("../README.md")), "```java\n", "```"))
                .isEqualTo(block(Files.readString(thisFile()), "// example\n", "        // end"));
    }

    private static Path thisFile() {
        return Path.of("src/test/java", ReadmeExampleTest.class.getName().replace('.', '/') + ".java");
    }

    private static List<String> block(String text, String begin, String end) {
        String normal = text.replace("\r\n", "\n");
        int from = normal.indexOf(begin) + begin.length();
        return normal.substring(from, normal.indexOf(end, from))
                .stripTrailing()
                .stripIndent()
                .lines()
                .collect(Collectors.toList());
    }
}
