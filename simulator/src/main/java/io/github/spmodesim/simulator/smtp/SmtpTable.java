package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpReplyText;
import io.github.spmodesim.simulator.smtp.wire.SmtpVerbs;

/** Which command a verb means, and whether it may run where a session stands. */
final class SmtpTable {
    private SmtpTable() {}

    /**
     * The command of a verb.
     *
     * @throws SmtpRefusal with 502 when it is not served or its extension is not announced, with 500 when it is no verb
     */
    static SmtpCommand command(String verb, SmtpSession session) throws SmtpRefusal {
        SmtpCommand command = session.service().commands().get(verb);
        if (command == null && !SmtpVerbs.known(verb)) {
            throw session.refusal(session.replies().syntaxError(), "expected a verb of RFC 5321");
        }
        if (command == null || !isOffered(command, session)) {
            throw session.refusal(session.replies().notImplemented(), verb + " is not served");
        }
        return command;
    }

    private static boolean isOffered(SmtpCommand command, SmtpSession session) {
        return command.extension().map(session.offered()::has).orElse(true);
    }

    /**
     * Makes sure that a command may run now.
     *
     * @throws SmtpRefusal with 503 when it may not, with 530 when it needs a log-in
     */
    static void checkState(SmtpCommand command, SmtpSession session) throws SmtpRefusal {
        SmtpState state = session.state();
        if (!state.allows(command.requires()) && !goesWithoutLogIn(command, session)) {
            throw session.refusal(
                    refusal(command, session),
                    command.verb() + ": expected state " + command.requires() + ", the session is " + state);
        }
    }

    private static boolean goesWithoutLogIn(SmtpCommand command, SmtpSession session) {
        return isBeforeLogIn(command, session) && !session.service().door().asksForLogIn();
    }

    private static boolean isBeforeLogIn(SmtpCommand command, SmtpSession session) {
        return command.requires() == SmtpState.Required.READY && session.state() == SmtpState.GREETED;
    }

    private static Setting<SmtpReplyText> refusal(SmtpCommand command, SmtpSession session) {
        boolean notLoggedIn = isBeforeLogIn(command, session);
        // RFC 4954 section 6; before EHLO a client cannot know of AUTH.
        return session.service()
                .door()
                .login()
                .filter(login -> notLoggedIn)
                .map(LoginDialect::required)
                .orElseGet(session.replies()::badSequence);
    }
}
