package io.github.spmodesim.simulator.net;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells client programs apart by the version, the cipher suites and the extensions that their ClientHello offers, in the way
 * of JA3: without what GREASE (RFC 8701) puts among them at random.
 */
final class ClientFingerprint {
    private static final int RANDOM_OCTETS = 32;
    private static final int SHOWN_OCTETS = 8;

    private ClientFingerprint() {}

    /**
     * The fingerprint, 16 hexadecimal digits.
     *
     * @param hello the body of a ClientHello (RFC 8446 section 4.1.2); its reader index is left where it is
     */
    static String of(ByteBuf hello) {
        StringBuilder offered = new StringBuilder();
        ByteBuf in = hello.duplicate();
        try {
            offered.append(in.readUnsignedShort());
            in.skipBytes(RANDOM_OCTETS).skipBytes(in.readUnsignedByte());
            ByteBuf ciphers = in.readSlice(in.readUnsignedShort());
            while (ciphers.isReadable()) {
                add(offered, ciphers.readUnsignedShort());
            }
            in.skipBytes(in.readUnsignedByte());
            ByteBuf extensions = in.readSlice(in.readUnsignedShort());
            while (extensions.isReadable()) {
                add(offered.append('-'), extensions.readUnsignedShort());
                extensions.skipBytes(extensions.readUnsignedShort());
            }
        } catch (IndexOutOfBoundsException e) {
            offered.append("broken");
        }
        return digest(offered.toString());
    }

    private static void add(StringBuilder offered, int number) {
        boolean grease = (number & 0x0F0F) == 0x0A0A && number >> 8 == (number & 0xFF);
        if (!grease) {
            offered.append(',').append(number);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, SHOWN_OCTETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("expected a Java runtime with SHA-256", e);
        }
    }
}
