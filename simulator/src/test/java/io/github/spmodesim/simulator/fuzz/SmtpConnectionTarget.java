package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.net.CountedWire;
import io.github.spmodesim.simulator.net.SmtpPipeline;
import io.github.spmodesim.simulator.smtp.SmtpService;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What a client sends over SMTP, behind an octet that says how far it has come: {@code 0} greeted, {@code 1} EHLO, {@code 2}
 * logged in, {@code 3} with a recipient, {@code 4} in the text of a message; with its high bit set, to a server of today
 * instead of docomo's. Nothing breaks or leaks, and neither the replies nor the mail delivered depend on how the octets arrive.
 */
final class SmtpConnectionTarget implements FuzzTarget {
    private static final int STAGES = 5;
    private static final int MODERN = 0x80;

    private final Dialect docomo = Dialects.named("docomo").bind();
    private final Dialect modern =
            Dialects.named("modern").with("smtp.extensions.BINARYMIME", "on").bind();

    @Override
    public void run(byte[] input) {
        if (input.length > 0) {
            byte[] sent = Arrays.copyOfRange(input, 1, input.length);
            Dialect dialect = (input[0] & MODERN) == 0 ? docomo : modern;
            int stage = ((input[0] & ~MODERN & 0xFF) + 2) % STAGES;
            assertThat(replies(dialect, stage, Cuts.random(sent)))
                    .as("replies to octets in pieces")
                    .isEqualTo(replies(dialect, stage, Cuts.none(sent)));
        }
    }

    /** What docomo's server says to pieces of octets, and the mail that it delivers. */
    List<String> replies(int stage, List<byte[]> pieces) {
        return replies(docomo, stage, pieces);
    }

    private static List<String> replies(Dialect dialect, int stage, List<byte[]> pieces) {
        SmtpHouse house = new SmtpHouse(dialect);
        SmtpService service = house.service();
        CountedWire wire = new CountedWire(new SmtpPipeline(service), "smtp", "smtp.spmode.ne.jp");
        List<String> steps = List.of(
                "EHLO phone\r\n",
                "AUTH PLAIN " + house.names().get("plain") + "\r\n",
                "MAIL FROM:<taro@docomo.ne.jp>\r\nRCPT TO:<hanako..h@docomo.ne.jp>\r\n",
                "DATA\r\n");
        steps.subList(0, stage).forEach(step -> wire.send(step.getBytes(StandardCharsets.US_ASCII)));
        pieces.forEach(wire::send);
        String said = wire.said();
        wire.close();
        String mail = house.inbox(house.hanako()).stream()
                .map(message -> message.body().octets().asLatin1())
                .toList()
                .toString();
        return List.of(said, mail);
    }
}
