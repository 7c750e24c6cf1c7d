package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.TlsLines;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Faults of a message that comes in chunks (BDAT, RFC 3030). */
@Timeout(60)
class ChunkFaultTest {
    private static final String TEXT = "Subject: once\r\n\r\n.\r\n";

    private final FaultHouse house = new FaultHouse(SimulatorOptions.embedded().withDialect(Dialects.named("modern")));

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void whatWasTakenInChunksWithoutAnAnswerIsThereTwiceWhenSentAgain() throws IOException, MessagingException {
        FaultRule rule = house.add(FaultRule.of(new CloseBeforeAccepted(ConversationTarget.Ending.CLOSE))
                .times(1));

        try (TlsLines smtp = addressed()) {
            assertThat(smtp.says("BDAT 15\r\nSubject: once")).startsWith("250 ");
            assertThat(house.struck(rule)).isZero();
            assertThatThrownBy(() -> smtp.says("BDAT 5 LAST\r\n\r\n."))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("end of the connection");
        }
        assertThat(house.struck(rule)).isOne();
        try (TlsLines smtp = addressed()) {
            assertThat(smtp.says("BDAT " + TEXT.length() + " LAST\r\n" + TEXT.substring(0, TEXT.length() - 2)))
                    .startsWith("250 ");
        }
        assertThat(house.messages()).isEqualTo(2);
    }

    @Test
    void aLastChunkWithoutOctetsEndsTheMessageToo() throws IOException, MessagingException {
        house.add(FaultRule.of(new CloseBeforeAccepted(ConversationTarget.Ending.RESET))
                .times(1));

        try (TlsLines smtp = addressed()) {
            smtp.says("BDAT " + TEXT.length() + "\r\n" + TEXT.substring(0, TEXT.length() - 2));
            assertThatThrownBy(() -> smtp.says("BDAT 0 LAST")).isInstanceOf(IOException.class);
        }
        assertThat(house.messages()).isEqualTo(1);
    }

    @Test
    void aMessageIsRefusedBehindItsLastChunkAndItsTransactionIsOver() throws IOException, MessagingException {
        house.add(FaultRule.of(new ReplyWith("451 4.3.0 try later"))
                .at(FaultPoint.MESSAGE)
                .times(1));

        try (TlsLines smtp = addressed()) {
            assertThat(smtp.says("BDAT 4 LAST\r\nx\r")).isEqualTo("451 4.3.0 try later");
            assertThat(smtp.says("BDAT 4 LAST\r\nx\r")).startsWith("503 ");
        }
        assertThat(house.messages()).isZero();
    }

    @Test
    void theOctetsBehindARefusedCommandAreNoCommands() throws IOException, MessagingException {
        house.add(FaultRule.of(new ReplyWith("451 4.3.0 try later"))
                .command("BDAT")
                .times(1));

        try (TlsLines smtp = addressed()) {
            assertThat(smtp.says("BDAT 6 LAST\r\nQUIT")).isEqualTo("451 4.3.0 try later");
            assertThat(smtp.says("NOOP")).startsWith("250 ");
        }
        assertThat(house.messages()).isZero();
    }

    private TlsLines addressed() throws IOException {
        TlsLines smtp = house.lines(Service.SMTP);
        smtp.line();
        String greeted = smtp.says("EHLO phone.example");
        while (greeted.startsWith("250-")) {
            greeted = smtp.line();
        }
        smtp.says("AUTH PLAIN "
                + SmtpDialogue.plain("taro-d", house.taro().imapPassword().value()));
        smtp.says("MAIL FROM:<taro@docomo.ne.jp>");
        assertThat(smtp.says("RCPT TO:<taro@docomo.ne.jp>")).startsWith("250 ");
        return smtp;
    }
}
