package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.transcript.ConnectionId;
import io.github.spmodesim.simulator.transcript.Speaker;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The transcript of one connection. */
public final class ConnectionTranscript {
    private final Transcript transcript;
    private final ConnectionId connection;

    ConnectionTranscript(Transcript transcript, String service) {
        this.transcript = transcript;
        this.connection = transcript.open(service);
    }

    /** A line of the client, one character an octet. */
    void client(String line) {
        transcript.add(connection, Speaker.CLIENT, readable(line));
    }

    /** A line of the server, one character an octet. */
    void server(String line) {
        transcript.add(connection, Speaker.SERVER, readable(line));
    }

    void note(String line) {
        add(Speaker.NOTE, line);
    }

    /** A line in characters, not octets. */
    void add(Speaker speaker, String line) {
        transcript.add(connection, speaker, line);
    }

    // As UTF-8 where it is, so that a person can read what a client says in Japanese.
    private static String readable(String octets) {
        if (!isEightBit(octets)) {
            return octets;
        }
        try {
            byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return octets;
        }
    }

    private static boolean isEightBit(String text) {
        char all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all >= 0x80 && all <= 0xFF;
    }
}
