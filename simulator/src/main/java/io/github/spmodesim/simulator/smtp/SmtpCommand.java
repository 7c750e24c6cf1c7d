package io.github.spmodesim.simulator.smtp;

import java.util.concurrent.CompletionStage;

/** One SMTP command; holds no state of its own, so that one value serves all sessions. */
public interface SmtpCommand {
    /** Its verb in upper case. */
    String verb();

    /** When it may be used. */
    SmtpState.Required requires();

    /**
     * Runs it.
     *
     * @param arguments what stands behind the verb and its space, empty for nothing
     * @return completes with what came of it
     * @throws SmtpRefusal when it is refused
     */
    CompletionStage<SmtpOutcome> run(String arguments, SmtpSession session) throws SmtpRefusal;
}
