package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The exchanger's pipeline needs no TLS, and lets nobody be silent for ever. */
class ExchangerPipelineTest {
    private final SmtpHouse house = new SmtpHouse();
    private final MxWire client = new MxWire(house);

    @Test
    void greetsOnceTheConnectionIsThere() {
        assertThat(client.replies()).containsExactly("220 docomo.ne.jp SMTP Service Ready");

        client.sendLine("HELO mail.example.com");

        assertThat(client.replies()).containsExactly("250 docomo.ne.jp");
    }

    @Test
    void cutsAClientThatIsSilentFromTheStartOn() {
        client.replies();

        house.clock().advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(client.replies()).containsExactly("421 Timeout, closing transmission channel");
        assertThat(client.isOpen()).isFalse();
    }
}
