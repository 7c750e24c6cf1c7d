package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.dialect.OpenSessionRule;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.SessionEnd;
import io.netty.channel.ChannelHandlerContext;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

/**
 * Notices that a session's log-in would not be accepted any more: writes it down, and says {@link LoginEnded} on the channel
 * where the dialect ends the session at once. To be used on the connection's event loop alone.
 */
final class LoginWatch {
    private final ChannelHandlerContext ctx;
    private final ConnectionTranscript transcript;
    private Optional<MailLogin> watched = Optional.empty();
    private Optional<Runnable> stop = Optional.empty();
    private Optional<SessionEnd> written = Optional.empty();

    /** A watch that is not begun. */
    LoginWatch(ChannelHandlerContext ctx, ConnectionTranscript transcript) {
        this.ctx = ctx;
        this.transcript = transcript;
    }

    /** Says {@link LoggedIn} on the channel and watches the log-in until {@link #stop()}; a second time it does nothing. */
    void begin(MailLogin login) {
        if (stop.isEmpty() && ctx.channel().isActive()) {
            ctx.pipeline().fireUserEventTriggered(new LoggedIn(login.subscriber()));
            watched = Optional.of(login);
            stop = Optional.of(login.onChange(() -> look(login)));
            // It may have ended before anyone listened.
            lookNow(login);
        }
    }

    /** Watches no more. */
    void stop() {
        stop.ifPresent(Runnable::run);
    }

    /** Writes down at once that the log-in has ended, where it has: the session itself may be about to say so. */
    void write() {
        watched.ifPresent(login -> write(login.end()));
    }

    private void write(Optional<SessionEnd> end) {
        if (!end.equals(written)) {
            end.ifPresent(now -> transcript.note(now.describe()));
        }
        written = end;
    }

    private void look(MailLogin login) {
        try {
            ctx.executor().execute(() -> lookNow(login));
        } catch (RejectedExecutionException e) {
            transcript.note("not told that the log-in has ended: the connection ends");
        }
    }

    private void lookNow(MailLogin login) {
        Optional<SessionEnd> end = login.end();
        write(end);
        if (end.filter(now -> now.rule() == OpenSessionRule.AT_ONCE).isPresent()) {
            ctx.pipeline().fireUserEventTriggered(new LoginEnded());
        }
    }
}
