package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.testkit.Recording;
import io.github.spmodesim.simulator.testkit.Resources;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a real Thunderbird sent, with the simulator's own user and password put in, gets a fitting answer line by line. */
class ThunderbirdReplayTest {
    private static final String RECORDED_USER = "dtaro";
    private static final String RECORDED_PASSWORD = "supersecret";

    private final List<Recording> recordings = Recording.all("transcripts/thunderbird-153-imap.client.log");
    private final ImapBench bench = new ImapBench();

    @TestFactory
    Stream<DynamicTest> everyLineGetsAFittingAnswer() {
        for (String folder : List.of("INBOX", "Drafts", "Sent")) {
            bench.deliver(new MailboxName(folder), Resources.octets("mime/iso-2022-jp.eml"));
            bench.deliver(new MailboxName(folder), Resources.octets("mime/alternative-base64.eml"));
        }
        return recordings.stream()
                .map(recording -> dynamicTest(
                        "connection " + recording.connection() + ", " + recording.mode(), () -> replay(recording)));
    }

    @Test
    void theRecordingHoldsTheLaunchAndTheFailures() {
        assertThat(recordings)
                .extracting(Recording::mode)
                .containsExactly(
                        "ok",
                        "ok",
                        "ok",
                        "ok",
                        "wrongpass",
                        "wrongpass",
                        "wrongplain",
                        "unavail",
                        "bye",
                        "reset",
                        "authbye",
                        "authbye",
                        "authdrop",
                        "authdrop");
        assertThat(recordings.stream()
                        .mapToInt(recording -> recording.lines().size())
                        .sum())
                .isEqualTo(97);
    }

    private void replay(Recording recording) {
        try (ImapWire wire = new ImapWire(bench, "imap.spmode.ne.jp")) {
            assertThat(wire.replies()).containsExactly("* OK .");
            String tag = "";
            String last = "";
            for (Recording.Line line : recording.lines()) {
                if (line.text().isEmpty()) {
                    // The blank line at the end of IDLE is the closed socket.
                    return;
                }
                if (line.sasl() && !last.startsWith("+")) {
                    // Nobody asked for it here: the mechanism was refused at once.
                    continue;
                }
                tag = line.sasl() || line.text().equals("DONE") ? tag : firstWord(line.text());
                List<String> replies = answer(wire, recording, line);
                last = replies.get(replies.size() - 1);
                assertThat(last).as("answer to %s", line.text()).startsWith(expected(recording, line, tag));
            }
        }
    }

    private List<String> answer(ImapWire wire, Recording recording, Recording.Line line) {
        boolean wrong = recording.mode().startsWith("wrong");
        String password =
                wrong ? RECORDED_PASSWORD : bench.taro().imapPassword().value();
        wire.sendLine(line.with(RECORDED_USER, "taro-d")
                .with(RECORDED_PASSWORD, password)
                .text());
        List<String> replies = wire.replies();
        assertThat(replies).as("answer to %s", line.text()).isNotEmpty();
        return replies;
    }

    private static String firstWord(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    private static String expected(Recording recording, Recording.Line line, String tag) {
        String command = line.text().toUpperCase(Locale.ROOT);
        if (command.endsWith(" IDLE") || command.endsWith(" AUTHENTICATE LOGIN")) {
            return "+ ";
        }
        boolean user = line.sasl() && line.clear().equals(RECORDED_USER);
        boolean logsIn = line.sasl() || command.contains(" LOGIN ") || command.endsWith(" PLAIN");
        boolean refused = recording.mode().startsWith("wrong") && logsIn;
        return user ? "+ " : tag + (refused ? " NO authenticate failed" : " OK ");
    }
}
