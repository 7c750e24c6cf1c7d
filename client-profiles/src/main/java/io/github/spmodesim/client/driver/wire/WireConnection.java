package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.driver.wire.Arrivals.Arrival;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * One connection as the conversation sees it: say a line, wait for a reply. Used by one thread.
 *
 * @param <R> type of the replies
 */
final class WireConnection<R> implements AutoCloseable {
    private final WireTarget target;
    private final Channel channel;
    private final Arrivals<R> arrivals;
    private final Function<R, String> shown;
    private final Duration limit;
    private Arrivals<R>.Wait wait;
    private Duration waited;
    private Stage stage = Stage.GREETING;

    /**
     * A connection that stands.
     *
     * @param target which server
     * @param channel the channel
     * @param arrivals what it brings
     * @param shown how a reply is shown in a transcript
     */
    WireConnection(WireTarget target, Channel channel, Arrivals<R> arrivals, Function<R, String> shown) {
        this.target = target;
        this.channel = channel;
        this.arrivals = arrivals;
        this.shown = shown;
        this.limit = target.timeouts().reply().value();
        this.wait = arrivals.begin(limit);
        this.waited = limit;
    }

    WireTarget target() {
        return target;
    }

    Stage stage() {
        return stage;
    }

    /** The connection has come to another stage. */
    void enter(Stage reached) {
        stage = reached;
    }

    InetSocketAddress localAddress() {
        return (InetSocketAddress) channel.localAddress();
    }

    /** Says a line that holds no secret. */
    void say(String line) {
        say(line, line);
    }

    /** Says a line that is shown as another in transcripts. */
    void say(String line, String shownAs) {
        target.tell(Side.CLIENT, shownAs);
        // However long ago the last reply was: the wait that began with it may have run out while nothing was asked.
        allow(limit);
        channel.writeAndFlush(Unpooled.copiedBuffer(line + "\r\n", StandardCharsets.UTF_8));
    }

    /** Says a last line and waits for one reply to it, if there is any. */
    void sayLast(String line) {
        say(line);
        try {
            next();
        } catch (RunEnded ended) {
            target.tell(Side.REMARK, "no reply to " + line);
        }
    }

    /** Ends a line whose beginning was sent as octets. */
    void endLine() {
        channel.writeAndFlush(Unpooled.copiedBuffer("\r\n", StandardCharsets.US_ASCII));
    }

    /** Sends octets as they are; transcripts show their number. */
    void send(Octets octets) {
        target.tell(Side.CLIENT, "(" + octets.size() + " octets)");
        channel.writeAndFlush(Unpooled.wrappedBuffer(octets.toByteArray()));
    }

    /**
     * The next reply.
     *
     * @throws RunEnded if there is none: cut, or silent for longer than the client waits
     */
    R next() throws RunEnded {
        Arrival<R> arrival = wait.end();
        Optional<R> reply = arrival.reply();
        if (reply.isEmpty()) {
            throw new RunEnded(outcome(arrival));
        }
        target.tell(Side.SERVER, shown.apply(reply.get()));
        // The next wait begins here, before anything more is said, so that no reply can come before its time-out is
        // set.
        begin(limit);
        return reply.get();
    }

    /**
     * The next reply, or empty if there is none within {@code longest}: who waits for news gives nothing up.
     *
     * @throws RunEnded if the connection is cut
     */
    Optional<R> nextWithin(Duration longest) throws RunEnded {
        target.tell(Side.REMARK, "listens for at most " + longest);
        allow(longest);
        Arrival<R> arrival = wait.end();
        begin(limit);
        if (arrival.kind() != Arrivals.Kind.EXPIRED && arrival.reply().isEmpty()) {
            throw new RunEnded(outcome(arrival));
        }
        arrival.reply().ifPresent(reply -> target.tell(Side.SERVER, shown.apply(reply)));
        return arrival.reply();
    }

    /** The next reply may take this long. Said before anything that the server could answer. */
    void allow(Duration longer) {
        wait.abandon();
        begin(longer);
    }

    /** Closes without a word; the clock is not waited for. */
    @Override
    public void close() {
        wait.abandon();
        channel.close();
    }

    private MailOutcome outcome(Arrival<R> arrival) {
        return switch (arrival.kind()) {
            case EXPIRED -> timedOut();
            case NOT_CONNECTED, NOT_SECURED, CUT, OPENED, REPLY -> cut(arrival);
        };
    }

    private MailOutcome timedOut() {
        target.tell(Side.REMARK, "silent for " + waited);
        return new MailOutcome.TimedOut(target.protocol(), stage, waited);
    }

    private void begin(Duration longest) {
        wait = arrivals.begin(longest);
        waited = longest;
    }

    private MailOutcome cut(Arrival<R> arrival) {
        target.tell(
                Side.REMARK,
                "cut" + arrival.cause().map(cause -> ": " + cause.getMessage()).orElse(""));
        return WireFailures.cut(target.protocol(), stage);
    }
}
