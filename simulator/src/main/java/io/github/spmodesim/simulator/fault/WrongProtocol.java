package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * Something else answers on the port, in plain text, and closes: a captive portal, a proxy, a server without TLS.
 *
 * @param text what it says, one line
 */
public record WrongProtocol(String text) implements ConnectFault {
    static final FaultForm FORM = new FaultForm(
            "wrong-protocol",
            List.of("text"),
            words -> new WrongProtocol(words.text("text", "HTTP/1.1 400 Bad Request")));

    /** Refuses more than a line. */
    public WrongProtocol {
        OneLine.check("text", text);
    }

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("text", text);
    }

    @Override
    public void strike(ConnectTarget target) {
        target.say(text + "\r\n");
    }
}
