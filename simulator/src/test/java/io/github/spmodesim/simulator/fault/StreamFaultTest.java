package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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
        house.add(
                FaultRule.of(new Latency(Duration.ofMinutes(5))).command("LIST").times(1));

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

    @Test
    void aThinLineAndADrippingOneBringAllOfItInTheEnd() throws IOException {
        house.add(FaultRule.of(new Bandwidth(2000)).command("CAPABILITY").times(1));
        house.add(FaultRule.of(new Trickle(1, Duration.ofMillis(1))).command("CAPABILITY"));

        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            List<String> thin = imap.asks("a1 CAPABILITY");
            assertThat(thin.get(0)).startsWith("* CAPABILITY IMAP4rev1 ");
            assertThat(imap.asks("a1 CAPABILITY")).isEqualTo(thin);
        }
    }

    @Test
    void aTruncatedAnswerEndsInTheMiddleOfItsLine() throws IOException {
        house.add(FaultRule.of(new Truncate(4)).command("NOOP").times(1));

        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            assertThat(imap.says("a1 NOOP")).isEqualTo("a1 O");
            assertThat(imap.rest()).isEmpty();
        }
        assertThat(house.answersNoop()).isTrue();
    }

    @Test
    void aHalfOpenConnectionIsSilentForEver() throws MessagingException {
        house.add(FaultRule.of(new HalfOpen(0)).command("LIST").times(1));

        try (Store store = house.store(true)) {
            assertThatThrownBy(() -> store.getDefaultFolder().list())
                    .hasMessageContaining("SocketTimeoutException: Read timed out");
        }
        try (Store store = house.store()) {
            assertThat(store.getDefaultFolder().list()).isNotEmpty();
        }
    }

    @Test
    void oneOctetIsNotAsItWas() throws IOException {
        house.add(FaultRule.of(new CorruptByte(3)).command("NOOP").times(1));

        try (TlsLines imap = house.lines(Service.IMAP)) {
            imap.line();
            assertThat(imap.says("a1 NOOP")).isEqualTo("a1 NK .");
            assertThat(imap.says("a2 NOOP")).isEqualTo("a2 OK .");
        }
    }

    @Test
    void aLargeAnswerWaitsInTheSessionAndNotInMemoryWhileTheLineIsThin() throws Exception {
        byte[] large = new byte[3_000_000];
        Arrays.fill(large, (byte) 'x');
        house.sim().mail().deliver(house.taro(), "hanako@example.jp", out -> {
            out.write("Subject: large\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < large.length; i += 60) {
                out.write(large, i, 60);
                out.write(new byte[] {'\r', '\n'});
            }
        });
        house.add(FaultRule.of(new Bandwidth(4_000_000)).command("FETCH"));

        try (Store store = house.store()) {
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            inbox.getMessage(1).writeTo(read);
            assertThat(read.size()).isGreaterThan(3_000_000);
        }
    }
}
