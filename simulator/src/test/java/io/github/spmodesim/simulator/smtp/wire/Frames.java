package io.github.spmodesim.simulator.smtp.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The frames that a client's octets make; after AUTH a response is expected, after DATA a message text. */
final class Frames {
    static final WireLimits LIMITS = new WireLimits(100, 80, 1000);

    private Frames() {}

    /** The frames of a stream that comes in these pieces. */
    static List<SmtpFrame> of(String... pieces) throws Exception {
        SmtpFrameDecoder decoder = new SmtpFrameDecoder(LIMITS);
        EmbeddedChannel channel = new EmbeddedChannel(decoder);
        List<SmtpFrame> frames = new ArrayList<>();
        for (String piece : pieces) {
            channel.writeInbound(Unpooled.copiedBuffer(piece, StandardCharsets.ISO_8859_1));
            for (SmtpFrame frame = channel.readInbound(); frame != null; frame = channel.readInbound()) {
                frames.add(frame);
                expectAfter(frame, decoder);
            }
        }
        channel.finish();
        return frames;
    }

    /** The text that follows DATA. */
    static SmtpMessageText textOf(String octets) throws Exception {
        return (SmtpMessageText) of("DATA\r\n" + octets).get(1);
    }

    private static void expectAfter(SmtpFrame frame, SmtpFrameDecoder decoder) throws Exception {
        if (frame.masked().startsWith("AUTH")) {
            decoder.expectLine();
        } else if (frame.masked().equals("DATA")) {
            decoder.expectData();
        } else {
            decoder.expectCommand();
        }
        decoder.nextTurn();
    }
}
