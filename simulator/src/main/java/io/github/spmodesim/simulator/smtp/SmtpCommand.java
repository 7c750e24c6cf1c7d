package io.github.spmodesim.simulator.smtp;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** One SMTP command; holds no state of its own, so that one value serves all sessions. */
public interface SmtpCommand {
    /** Its verb in upper case. */
    String verb();

    /** When it may be used. */
    SmtpState.Required requires();

    /** The keyword of the EHLO reply without which it is not served; empty where it always is. */
    default Optional<String> extension() {
        return Optional.empty();
    }

    /** Whether its reply may wait for those of the commands behind it (RFC 2920 section 3.1). */
    default boolean replyMayWait() {
        return false;
    }

    /**
     * Runs it.
     *
     * @param arguments what stands behind the verb and its space, empty for nothing
     * @return completes with what came of it
     * @throws SmtpRefusal when it is refused
     */
    CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal;
}
