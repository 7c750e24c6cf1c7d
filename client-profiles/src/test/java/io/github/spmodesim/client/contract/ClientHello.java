package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.testkit.ScriptedPeer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a client offers for TLS, RFC 8446 section 4.1.2.
 *
 * @param versions extension supported_versions
 * @param name extension server_name, or an empty text
 * @param protocols extension application_layer_protocol_negotiation
 */
record ClientHello(List<String> versions, String name, List<String> protocols) {
    private static final int SERVER_NAME = 0;
    private static final int ALPN = 16;
    private static final int SUPPORTED_VERSIONS = 43;
    private static final Map<Integer, String> VERSIONS =
            Map.of(0x0304, "TLSv1.3", 0x0303, "TLSv1.2", 0x0302, "TLSv1.1", 0x0301, "TLSv1");

    /** Reads it off a connection without TLS. */
    static ClientHello read(ScriptedPeer peer) throws IOException {
        ByteBuffer record = ByteBuffer.wrap(peer.hearOctets(5));
        ByteBuffer hello = ByteBuffer.wrap(peer.hearOctets(record.getShort(3)));
        // Type, length, version and random.
        hello.position(4 + 2 + 32);
        skip(hello, hello.get());
        skip(hello, hello.getShort());
        skip(hello, hello.get());
        hello.getShort();
        ClientHello read = new ClientHello(new ArrayList<>(), "", new ArrayList<>());
        while (hello.hasRemaining()) {
            int type = hello.getShort();
            ByteBuffer content = hello.slice(hello.position() + 2, hello.getShort());
            skip(hello, content.remaining());
            read = read.with(type, content);
        }
        return read;
    }

    List<String> lines() {
        return List.of(
                "versions " + String.join(" ", versions), "name " + name, "protocols " + String.join(" ", protocols));
    }

    private ClientHello with(int type, ByteBuffer content) {
        switch (type) {
            case SERVER_NAME -> {
                content.position(3);
                return new ClientHello(versions, text(content, content.getShort()), protocols);
            }
            case ALPN -> {
                content.getShort();
                while (content.hasRemaining()) {
                    protocols.add(text(content, content.get()));
                }
            }
            case SUPPORTED_VERSIONS -> {
                content.get();
                while (content.hasRemaining()) {
                    int version = content.getShort();
                    versions.add(VERSIONS.getOrDefault(version, Integer.toHexString(version)));
                }
            }
            default -> content.clear();
        }
        return this;
    }

    private static String text(ByteBuffer content, int octets) {
        byte[] text = new byte[octets];
        content.get(text);
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static void skip(ByteBuffer buffer, int octets) {
        buffer.position(buffer.position() + octets);
    }
}
