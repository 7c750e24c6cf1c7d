package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mime.MailCharset;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The character set of the texts in a search program (RFC 3501 section 6.4.4).
 *
 * @param name as announced
 * @param charset what it stands for
 */
public record SearchCharset(String name, Charset charset) {
    /** Where the client names none: US-ASCII, or UTF-8, which many clients send without a word. */
    public static final SearchCharset UNNAMED = new SearchCharset("UTF-8", StandardCharsets.UTF_8);

    private static final List<String> NAMES = List.of("US-ASCII", "UTF-8", "ISO-2022-JP", "Shift_JIS", "EUC-JP");

    /**
     * The character set that {@code CHARSET} names where that stands next, with the space behind it; else {@link #UNNAMED}.
     *
     * @throws ImapNo when it is not known: {@code BADCHARSET}, with those that are
     * @throws ImapSyntaxException when there is no name, or UTF8=ACCEPT is enabled and so there must be none (RFC 6855
     *     section 3)
     */
    public static SearchCharset readIfNamed(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        if (!arguments.takeKeyword("CHARSET")) {
            return UNNAMED;
        }
        arguments.space();
        return read(arguments, session);
    }

    /**
     * The character set whose name stands next, with the space behind it.
     *
     * @throws ImapNo when it is not known: {@code BADCHARSET}, with those that are
     * @throws ImapSyntaxException when there is no name, or UTF8=ACCEPT is enabled and so there must be none (RFC 6855
     *     section 3)
     */
    public static SearchCharset read(ArgumentReader arguments, ImapSession session) throws ImapSyntaxException, ImapNo {
        String name = arguments.astring();
        arguments.space();
        if (session.enabled("UTF8=ACCEPT")) {
            throw new ImapSyntaxException("CHARSET: expected none, UTF8=ACCEPT is enabled");
        }
        return named(name, session);
    }

    private static SearchCharset named(String name, ImapSession session) throws ImapNo {
        for (String known : NAMES) {
            if (known.equalsIgnoreCase(name)) {
                return new SearchCharset(known, MailCharset.named(known).orElse(StandardCharsets.US_ASCII));
            }
        }
        throw new ImapNo(
                "BADCHARSET (" + String.join(" ", NAMES) + ")",
                session.texts().unknownCharset().value());
    }

    /**
     * The text of a string.
     *
     * @param octets one character an octet
     * @throws ImapSyntaxException when they are no text in this character set
     */
    String decode(String octets) throws ImapSyntaxException {
        try {
            byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ImapSyntaxException("search text: expected " + name + ", got other octets");
        }
    }
}
