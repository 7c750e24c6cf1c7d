package io.github.spmodesim.simulator.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** The structure of a message as Apache mime4j sees it: an implementation that others wrote. */
final class Mime4jOutline {
    private static final MimeConfig WITHOUT_LIMITS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(WITHOUT_LIMITS);
    private final Outline outline = new Outline();
    private int messages;

    private Mime4jOutline() {}

    static String of(Octets message) {
        try {
            return new Mime4jOutline().read(message);
        } catch (IOException | MimeException e) {
            throw new IllegalStateException("mime4j refuses the message", e);
        }
    }

    private String read(Octets message) throws IOException, MimeException {
        stream.parse(new ByteArrayInputStream(message.toByteArray()));
        while (stream.getState() != EntityState.T_END_OF_STREAM) {
            add(stream.getState());
            stream.next();
        }
        return outline.toString();
    }

    private void add(EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> startMessage();
            case T_END_MESSAGE -> endMessage();
            case T_START_MULTIPART -> outline.open(mediaType());
            case T_END_MULTIPART -> outline.close();
            case T_BODY ->
                outline.leaf(
                        mediaType(),
                        Octets.of(stream.getInputStream().readAllBytes()).asLatin1());
            default -> {}
        }
    }

    private void startMessage() {
        if (messages++ > 0) {
            outline.open("message/rfc822");
        }
    }

    private void endMessage() {
        if (--messages > 0) {
            outline.close();
        }
    }

    private String mediaType() {
        return stream.getBodyDescriptor().getMimeType();
    }
}
