package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.MailCharset;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.TransferEncoding;
import java.nio.charset.Charset;
import java.util.Optional;

/** Where text lies in a message, and how it is read; some 30 octets, so that no message is taken apart twice. */
sealed interface TextSpan {
    /** Returns the text. */
    TextPiece in(Octets message);

    /**
     * Octets that are their text.
     *
     * @param start offset of the first
     * @param end offset behind the last
     */
    record Plain(int start, int end) implements TextSpan {
        @Override
        public TextPiece in(Octets message) {
            return new TextPiece.Plain(message.slice(start, end));
        }
    }

    /**
     * Text to be decoded.
     *
     * @param start offset of the first octet
     * @param end offset behind the last
     * @param encoding for transport
     * @param charset empty where it is to be guessed
     */
    record Encoded(int start, int end, TransferEncoding encoding, Optional<Charset> charset) implements TextSpan {
        @Override
        public TextPiece in(Octets message) {
            return new TextPiece.Decoded(MailCharset.decode(encoding.decode(message.slice(start, end)), charset));
        }
    }

    /**
     * The header of a part, or of a message inside.
     *
     * @param start offset of the first octet
     * @param end offset behind the last
     */
    record Header(int start, int end) implements TextSpan {
        @Override
        public TextPiece in(Octets message) {
            return text(MimeScanner.header(message.slice(start, end)));
        }

        /** Returns a header as one text, a line for each field. */
        static TextPiece text(HeaderFields fields) {
            StringBuilder lines = new StringBuilder();
            for (HeaderField field : fields.list()) {
                lines.append(field.name())
                        .append(": ")
                        .append(HeaderText.of(field))
                        .append('\n');
            }
            return new TextPiece.Decoded(lines.toString());
        }
    }
}
