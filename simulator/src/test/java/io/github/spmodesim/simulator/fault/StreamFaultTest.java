package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the octets of an answer reach a client when the stream is at fault. */
@Timeout(60)
class StreamFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void anAnswerThatComesTooLateIsTooLateForAngus() throws MessagingException {
        house.add(FaultRule.of(new Latency(Duration.ofMinutes(5))).command("LIST").times(1));

        try (Store store = house.store(true)) {
            assertThatThrownBy(() -> store.getDefaultFolder().list())
                    .hasMessageContaining("SocketTimeoutException: Read timed out");
        }
        try (Store store = house.store()) {
            assertThat(store.getDefaultFolder().list()).isNotEmpty();
        }
    }

    @Test
    void anAnswerIsResetInItsMiddle() throws IOException {
        house.add(FaultRule.of(new Reset(5)).command("NOOP").times(1));

        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            assertThatThrownBy(() -> imap.says("a1 NOOP")).isInstanceOf(SocketException.class);
        }
        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            assertThat(imap.says("a1 NOOP")).startsWith("a1 OK ");
        }
    }

    @Test
    void aLateAnswerIsCompleteAndInOrder() throws IOException {
        house.add(FaultRule.of(new Latency(Duration.ofMillis(50))));

        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            assertThat(imap.asks("a1 CAPABILITY")).hasSize(2);
            assertThat(imap.says("a2 NOOP")).startsWith("a2 OK ");
        }
    }
}
