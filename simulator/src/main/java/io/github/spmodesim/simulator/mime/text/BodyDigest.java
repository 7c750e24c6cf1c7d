package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.BodyText;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.PartKind;

/** What is kept of a message's body. */
final class BodyDigest {
    private static final int NOT_PLAIN = -1;

    private final Signature signature;
    private final int plainFrom;

    BodyDigest(Octets message) {
        MimePart root = MimeScanner.scan(message);
        Grams grams = new Grams();
        TextPieces.anyInBody(root, piece -> {
            piece.addTo(grams);
            return false;
        });
        signature = Signature.of(grams);
        boolean plain = root.kind() == PartKind.LEAF && BodyText.isText(root) && BodyText.isPlainAscii(root);
        plainFrom = plain ? root.header().length() : NOT_PLAIN;
    }

    boolean holds(Needle needle, Octets message) {
        if (!needle.mayBeIn(signature)) {
            return false;
        }
        // Most mails are plain, and need no index to be read again.
        return plainFrom == NOT_PLAIN
                ? TextPieces.anyInBody(MimeScanner.scan(message), piece -> piece.holds(needle))
                : needle.isInAscii(message.slice(plainFrom, message.length()));
    }
}
