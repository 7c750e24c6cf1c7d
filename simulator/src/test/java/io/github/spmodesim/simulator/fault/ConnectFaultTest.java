package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.Service;
import jakarta.mail.MessagingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Angus Mail sees of a connection that goes wrong before its first word. */
@Timeout(60)
class ConnectFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void isResetAsSoonAsItIsAccepted() throws MessagingException {
        house.add(FaultRule.of(new AcceptAndReset()).on(Service.IMAP).times(1));

        assertThatThrownBy(house::store).hasRootCauseInstanceOf(SocketException.class);
        assertThat(house.messages()).isZero();
    }

    @Test
    void fallsIntoABlackHole() throws MessagingException {
        house.add(FaultRule.of(new BlackHole()).on(Service.IMAP).times(1));

        assertThatThrownBy(() -> house.store(true)).hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(house.messages()).isZero();
    }

    @Test
    void meetsAnotherProtocol() throws MessagingException {
        house.add(FaultRule.of(new WrongProtocol("HTTP/1.1 400 Bad Request"))
                .on(Service.IMAP)
                .times(1));

        assertThatThrownBy(house::store)
                .hasRootCauseInstanceOf(SSLException.class)
                .rootCause()
                .hasMessageContaining("Unsupported or unrecognized SSL message");
        assertThat(house.messages()).isZero();
    }

    @Test
    void waitsInVainForTls() throws MessagingException {
        house.add(FaultRule.of(new HandshakeStall()).on(Service.IMAP).times(1));

        assertThatThrownBy(() -> house.store(true)).hasRootCauseInstanceOf(SocketTimeoutException.class);
        assertThat(house.messages()).isZero();
    }
}
