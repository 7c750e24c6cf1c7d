package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.transcript.ConnectionId;
import io.github.spmodesim.simulator.transcript.Speaker;
import io.github.spmodesim.simulator.transcript.Transcript;

/** The transcript of one connection. */
public final class ConnectionTranscript {
    private final Transcript transcript;
    private final ConnectionId connection;

    ConnectionTranscript(Transcript transcript, String service) {
        this.transcript = transcript;
        this.connection = transcript.open(service);
    }

    void client(String line) {
        transcript.add(connection, Speaker.CLIENT, line);
    }

    void server(String line) {
        transcript.add(connection, Speaker.SERVER, line);
    }

    void note(String line) {
        transcript.add(connection, Speaker.NOTE, line);
    }
}
