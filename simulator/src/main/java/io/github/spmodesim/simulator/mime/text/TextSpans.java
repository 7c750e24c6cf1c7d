package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.BodyText;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the text of a message's body: every part of type text, and the headers of parts and of messages inside, where file names
 * and forwarded subjects stand.
 *
 * <p>Pictures and other attachments are no text, as with the servers that people know; nor is what stands between the parts of
 * a multipart.
 */
final class TextSpans {
    private final Octets message;
    private final List<TextSpan> spans = new ArrayList<>();

    private TextSpans(Octets message) {
        this.message = message;
    }

    static List<TextSpan> inBody(Octets message) {
        TextSpans found = new TextSpans(message);
        found.body(MimeScanner.scan(message));
        return List.copyOf(found.spans);
    }

    private void body(MimePart part) {
        switch (part.kind()) {
            case LEAF -> leaf(part);
            case MESSAGE -> entity(part.nestedMessage().orElseThrow());
            case MULTIPART -> part.children().forEach(this::entity);
        }
    }

    private void entity(MimePart part) {
        spans.add(new TextSpan.Header(start(part.header()), end(part.header())));
        body(part);
    }

    private void leaf(MimePart part) {
        if (!BodyText.isText(part)) {
            return;
        }
        int start = start(part.body());
        int end = end(part.body());
        spans.add(
                BodyText.isPlainAscii(part)
                        ? new TextSpan.Plain(start, end)
                        : new TextSpan.Encoded(start, end, BodyText.encoding(part), BodyText.charset(part)));
    }

    private int start(Octets octets) {
        return octets.arrayOffset() - message.arrayOffset();
    }

    private int end(Octets octets) {
        return start(octets) + octets.length();
    }
}
