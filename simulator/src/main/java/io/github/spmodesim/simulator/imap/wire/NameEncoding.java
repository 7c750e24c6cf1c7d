package io.github.spmodesim.simulator.imap.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How mailbox names stand on the wire, one character an octet. */
public enum NameEncoding {
    /** RFC 3501 section 5.1.3. */
    MODIFIED_UTF_7 {
        @Override
        public String encode(String name) {
            return ModifiedUtf7.encode(name);
        }

        @Override
        public String decode(String wire) throws ImapSyntaxException {
            return ModifiedUtf7.decode(wire);
        }
    },
    /** RFC 6855 section 3: an ampersand means nothing here. */
    UTF_8 {
        @Override
        public String encode(String name) {
            return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }

        @Override
        public String decode(String wire) throws ImapSyntaxException {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(wire.getBytes(StandardCharsets.ISO_8859_1)))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new ImapSyntaxException("mailbox name: expected UTF-8, got other octets");
            }
        }
    };

    /** The name as it goes over the wire. */
    public abstract String encode(String name);

    /**
     * The name that stands in {@code wire}.
     *
     * @throws ImapSyntaxException when none does
     */
    public abstract String decode(String wire) throws ImapSyntaxException;
}
