package io.github.spmodesim.simulator.smtp.command;

import io.github.spmodesim.simulator.smtp.EsmtpParameter;
import io.github.spmodesim.simulator.smtp.SmtpRefusal;
import io.github.spmodesim.simulator.smtp.SmtpSession;

/** The refusal of a parameter whose extension was not announced, or that there is not (RFC 5321 section 4.1.1.11). */
final class UnknownParameter {
    private UnknownParameter() {}

    static SmtpRefusal of(EsmtpParameter parameter, SmtpSession session) {
        return session.refusal(
                session.replies().unknownParameter(),
                "expected parameters of announced extensions, got " + parameter.keyword());
    }

    static void checkAnnounced(String extension, EsmtpParameter parameter, SmtpSession session) throws SmtpRefusal {
        if (!session.announced().has(extension)) {
            throw of(parameter, session);
        }
    }
}
