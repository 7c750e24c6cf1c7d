package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTranscriptTest {
    private final WireTranscript transcript = new WireTranscript();

    @Test
    void readsAsTheConversation() {
        transcript.line(new WireLine(MailProtocol.IMAP, Side.SERVER, "* OK ."));
        transcript.line(new WireLine(MailProtocol.IMAP, Side.CLIENT, "1 CAPABILITY"));
        transcript.line(new WireLine(MailProtocol.IMAP, Side.REMARK, "cut"));

        assertThat(transcript).hasToString("IMAP S: * OK .\nIMAP C: 1 CAPABILITY\nIMAP -- cut");
        assertThat(transcript.said(Side.CLIENT)).containsExactly("1 CAPABILITY");
    }

    @Test
    void sharesWhatItIsToldWithAnotherObserver() {
        List<WireLine> told = new ArrayList<>();
        WireLine line = new WireLine(MailProtocol.SMTP, Side.CLIENT, "QUIT");

        transcript.and(told::add).line(line);

        assertThat(told).containsExactly(line);
        assertThat(transcript.lines()).containsExactly(line);
    }
}
