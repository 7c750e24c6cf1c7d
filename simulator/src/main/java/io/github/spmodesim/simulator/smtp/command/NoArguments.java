package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;

/** The absence of arguments, which DATA, RSET and QUIT ask for (RFC 5321 section 4.1.1). */
final class NoArguments {
    private NoArguments() {}

    static void check(String arguments, SmtpSession session) throws SmtpRefusal {
        if (!arguments.isEmpty()) {
            throw session.badArgument("expected no arguments, got " + arguments);
        }
    }
}
