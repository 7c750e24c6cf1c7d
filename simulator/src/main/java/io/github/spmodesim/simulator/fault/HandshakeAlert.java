package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * The server refuses the client's first message of TLS by a fatal alert (RFC 8446 section 6.2) and closes.
 *
 * @param alert which
 */
public record HandshakeAlert(TlsAlert alert) implements TlsFault {
    static final FaultForm FORM = new FaultForm(
            "handshake-alert", List.of("alert"), words -> new HandshakeAlert(words.constant("alert", TlsAlert.class)));

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("alert", FaultWords.word(alert));
    }

    @Override
    public void strike(TlsTarget target) {
        target.refuse(alert);
    }
}
