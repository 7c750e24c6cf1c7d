package io.github.spmodesim.simulator.peer;

import java.util.List;

/** What SMTP replies say: their codes, for the text is for people and the extensions are the server's choice (RFC 5321 4.2). */
final class SmtpMeaning implements Meaning {
    private static final int CODE_LENGTH = 3;

    @Override
    public List<String> of(List<String> responses) {
        return responses.stream()
                .map(reply -> reply.length() > CODE_LENGTH && !reply.equals(Peer.CLOSED)
                        ? reply.substring(0, CODE_LENGTH)
                        : reply)
                .toList();
    }
}
