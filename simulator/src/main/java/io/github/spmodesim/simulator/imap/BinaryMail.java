package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;

/**
 * Mail with NUL in it, as a literal8 may bring it (RFC 3516 section 4.4).
 *
 * <p>A literal of FETCH BODY cannot hold NUL, and what BODY and BODYSTRUCTURE say has to fit together (RFC 3516 section 6):
 * so each part that is labelled {@code binary} and holds NUL is stored in base64, which loses nothing. What holds none stays
 * as it came.
 */
public final class BinaryMail {
    private static final byte NUL = 0;
    private static final String ENCODING = "Content-Transfer-Encoding";

    private final Octets message;
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
    private int copied;

    private BinaryMail(Octets message) {
        this.message = message;
    }

    /** The message as it is stored, without any NUL; empty where NUL stands anywhere else than in a binary part. */
    public static Optional<Octets> withoutNul(Octets message) {
        if (!message.contains(NUL)) {
            return Optional.of(message);
        }
        BinaryMail mail = new BinaryMail(message);
        mail.convert(MimeScanner.scan(message));
        mail.copyTo(message.length());
        Octets stored = Octets.of(mail.stored.toByteArray());
        return stored.contains(NUL) ? Optional.empty() : Optional.of(stored);
    }

    private void convert(MimePart part) {
        switch (part.kind()) {
            case MULTIPART -> part.children().forEach(this::convert);
            case MESSAGE -> part.nestedMessage().ifPresent(this::convert);
            case LEAF -> {
                if (part.transferEncoding().equalsIgnoreCase("binary")
                        && part.body().contains(NUL)) {
                    part.fields().first(ENCODING).map(HeaderField::value).ifPresent(label -> encode(part, label));
                }
            }
        }
    }

    private void encode(MimePart part, Octets label) {
        copyTo(startOf(label));
        write(Octets.ofLatin1(" base64"));
        copied += label.length() - lineBreak(label);
        copyTo(startOf(part.body()));
        write(Octets.of(Base64.getMimeEncoder().encode(part.body().toByteArray())));
        copied += part.body().length();
    }

    private static int lineBreak(Octets line) {
        boolean carriageReturn = line.length() > 1 && line.byteAt(line.length() - 2) == '\r';
        return carriageReturn ? 2 : 1;
    }

    private int startOf(Octets slice) {
        return slice.arrayOffset() - message.arrayOffset();
    }

    private void copyTo(int end) {
        write(message.slice(copied, end));
        copied = end;
    }

    private void write(Octets octets) {
        stored.write(octets.array(), octets.arrayOffset(), octets.length());
    }
}
