package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.RecordingFlow;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is announced is served and what is not is not, by one switch each, at both doors. */
class SmtpExtensionsTest {
    /**
     * What shows whether an extension is served.
     *
     * @param says the client's line after a log-in
     * @param on how the answer begins where it is announced
     * @param off how it begins where it is not
     */
    private record Probe(String says, String on, String off) {}

    private static final String MAIL = "MAIL FROM:<taro@docomo.ne.jp> ";
    private static final Map<String, Probe> PROBES = Map.of(
            "AUTH PLAIN LOGIN", new Probe("AUTH PLAIN", "503 ", "502 "),
            "SIZE", new Probe(MAIL + "SIZE=1", "250 ", "555 "),
            "8BITMIME", new Probe(MAIL + "BODY=8BITMIME", "250 ", "555 "),
            "SMTPUTF8", new Probe(MAIL + "SMTPUTF8", "250 ", "555 "),
            "ENHANCEDSTATUSCODES", new Probe("NOOP", "250 2.0.0 ", "250 OK"),
            "CHUNKING", new Probe("BDAT 0", "503 ", "502 "),
            "BINARYMIME", new Probe(MAIL + "BODY=BINARYMIME", "250 ", "501 "),
            "DSN", new Probe(MAIL + "RET=HDRS", "250 ", "555 "),
            "VRFY", new Probe("VRFY taro", "252 ", "502 "),
            "HELP", new Probe("HELP", "214 ", "502 "));
    /** PIPELINING is seen in how replies are sent (SmtpPipeliningTest); the others are commands that are always there. */
    private static final List<String> WITHOUT_PROBE =
            List.of("PIPELINING", "MAIL", "RCPT", "DATA", "QUIT", "RSET", "NOOP");

    static Stream<Arguments> switches() {
        return Stream.of("smtp", "mx")
                .flatMap(door -> keywords(door)
                        .filter(PROBES::containsKey)
                        .flatMap(keyword -> Stream.of(true, false).map(on -> Arguments.of(door, keyword, on))));
    }

    private static Stream<String> keywords(String door) {
        String prefix = door + ".extensions.";
        return Dialects.named("modern").settings().keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()));
    }

    @ParameterizedTest
    @MethodSource("switches")
    void servesWhatItAnnounces(String door, String keyword, boolean on) throws Exception {
        SmtpHouse house =
                new SmtpHouse(Dialects.named("modern"), door + ".extensions." + keyword + "=" + (on ? "on" : "off"));
        SmtpDialogue client = client(door, house);
        String word = keyword.split(" ", 2)[0];
        Probe probe = Objects.requireNonNull(PROBES.get(keyword), keyword);

        String announced = client.says("EHLO phone.example");
        if (door.equals("smtp")) {
            client.says("AUTH PLAIN " + house.names().get("plain"));
        }

        assertThat(announced
                        .lines()
                        .map(line -> line.substring(4).split(" ", 2)[0])
                        .toList()
                        .contains(word))
                .isEqualTo(on);
        assertThat(client.says(probe.says())).startsWith(on ? probe.on() : probe.off());
    }

    @Test
    void probesEveryExtensionThatThereIs() {
        TreeSet<String> known =
                Stream.concat(keywords("smtp"), keywords("mx")).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> seen = new TreeSet<>(PROBES.keySet());
        seen.addAll(WITHOUT_PROBE);

        assertThat(seen).isEqualTo(known);
    }

    private static SmtpDialogue client(String door, SmtpHouse house) {
        RecordingFlow flow = new RecordingFlow();
        return new SmtpDialogue(door.equals("mx") ? house.exchanger(flow) : house.service(flow));
    }
}
