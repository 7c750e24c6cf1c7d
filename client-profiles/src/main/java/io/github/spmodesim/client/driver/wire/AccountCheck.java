package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Verification;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Tries the settings of an account the way the profile says.
 *
 * @param task for whom
 * @param wiring what its connections are made of
 * @param random for the first tags
 */
record AccountCheck(MailTask task, Wiring wiring, RandomGenerator random) {
    /** Logs in to each server that the client tries; the first that fails ends it. */
    MailOutcome run() {
        MailOutcome outcome = new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        for (MailProtocol protocol : verification().logsInto().value()) {
            outcome = withEachUser(protocol);
            if (outcome.failure().isPresent()) {
                return outcome;
            }
        }
        return outcome;
    }

    /** Goes on to the next form of the user name while the log-in is refused; failures of all of them count. */
    private MailOutcome withEachUser(MailProtocol protocol) {
        String entered = task.account().server(protocol).credentials().user();
        List<String> users = verification().userForms().value().stream()
                .map(form -> form.of(entered, task.account().address()))
                .distinct()
                .toList();
        int attempts = 0;
        MailOutcome outcome = new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        for (String user : users) {
            outcome = logIn(protocol, user);
            if (!(outcome instanceof MailOutcome.AuthRefused refused)) {
                return outcome;
            }
            attempts += refused.attempts();
            outcome = new MailOutcome.AuthRefused(protocol, attempts, refused.serverWords());
        }
        return outcome;
    }

    private MailOutcome logIn(MailProtocol protocol, String user) {
        MailTask as = new MailTask(task.profile(), accountOf(protocol, user), task.network(), task.clock());
        return switch (protocol) {
            case IMAP -> new ImapRun(as, wiring, random).logIn();
            case SMTP -> new SmtpRun(as, wiring).logIn();
        };
    }

    private MailAccount accountOf(MailProtocol protocol, String user) {
        return switch (protocol) {
            case IMAP -> task.account().withIncoming(server -> server.withUser(user));
            case SMTP -> task.account().withOutgoing(server -> server.withUser(user));
        };
    }

    private Verification verification() {
        return task.profile().setUp().verification();
    }
}
