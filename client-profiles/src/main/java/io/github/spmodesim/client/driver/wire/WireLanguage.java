package io.github.spmodesim.client.driver.wire;

import io.netty.channel.ChannelHandler;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the replies of a protocol are read and shown.
 *
 * @param replies type of the replies
 * @param decoder a new decoder for each connection
 * @param shown a reply as a line of a transcript
 * @param <R> type of the replies
 */
record WireLanguage<R>(Class<R> replies, Supplier<ChannelHandler> decoder, Function<R, String> shown) {
    private static final int MAX_LINE_BYTES = 65_536;
    private static final int MAX_LITERAL_BYTES = 64 * 1024 * 1024;

    static WireLanguage<ImapReply> imap() {
        return new WireLanguage<>(
                ImapReply.class, () -> new ImapReplyDecoder(MAX_LINE_BYTES, MAX_LITERAL_BYTES), ImapReply::shown);
    }

    static WireLanguage<SmtpReply> smtp() {
        return new WireLanguage<>(SmtpReply.class, () -> new SmtpReplyDecoder(MAX_LINE_BYTES), SmtpReply::shown);
    }
}
