package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.Octets;
import java.util.List;

/** What is kept of a message's body. */
final class BodyDigest {
    private final Signature signature;
    private final List<TextSpan> spans;

    BodyDigest(Octets message) {
        Grams grams = new Grams();
        spans = TextSpans.inBody(message);
        spans.forEach(span -> span.in(message).addTo(grams));
        signature = Signature.of(grams);
    }

    boolean holds(Needle needle, Octets message) {
        return needle.mayBeIn(signature)
                && spans.stream().anyMatch(span -> span.in(message).holds(needle));
    }
}
