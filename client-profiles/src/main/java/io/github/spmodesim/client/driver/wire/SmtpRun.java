package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.Ending;
import io.github.spmodesim.client.profile.Failure;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Placeholder;
import io.github.spmodesim.client.profile.Reconnect;
import io.github.spmodesim.client.profile.SmtpBehaviour;
import java.util.List;

/**
 * What a client does over SMTP in one action of the person.
 *
 * @param task for whom
 * @param wiring what its connections are made of
 */
record SmtpRun(MailTask task, Wiring wiring) {
    /** A simulated device has no name of its own. */
    private static final String HOST_NAME = "localhost";

    /** Hands in one mail. */
    MailOutcome send(List<String> recipients, Octets mail) {
        List<Reconnect> rules = behaviour().transaction().reconnects().value();
        return new Retries(rules, task.clock()).run(earlier -> attempt(recipients, mail, triesAgain(rules, earlier)));
    }

    /** Logs in and ends the connection. */
    MailOutcome logIn() {
        try (SmtpDialogue dialogue = greeted()) {
            if (behaviour().transaction().ending().value() == Ending.FAREWELL) {
                dialogue.quit();
            }
            return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    private MailOutcome attempt(List<String> recipients, Octets mail, boolean triesAgain) {
        try (SmtpDialogue dialogue = greeted()) {
            new SmtpSubmission(dialogue, behaviour().transaction(), triesAgain)
                    .run(task.account().address(), recipients, mail);
            return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    /** A connection that is logged in. */
    private SmtpDialogue greeted() throws RunEnded {
        WireTarget target = new WireTarget(MailProtocol.SMTP, task);
        SmtpDialogue dialogue = new SmtpDialogue(new WireConnector<>(wiring, WireLanguage.smtp()).open(target));
        try {
            dialogue.greet(ehlo());
            new SmtpLogin(dialogue, behaviour().login(), target.settings().credentials()).run();
            return dialogue;
        } catch (RunEnded ended) {
            dialogue.close();
            throw ended;
        }
    }

    private String ehlo() {
        String domain = task.account().address().replaceFirst(".*@", "");
        return behaviour()
                .ehlo()
                .value()
                .replace(Placeholder.DOMAIN.written(), domain)
                .replace(Placeholder.HOST_NAME.written(), HOST_NAME);
    }

    private SmtpBehaviour behaviour() {
        return task.profile().wire().smtp();
    }

    private static boolean triesAgain(List<Reconnect> rules, int earlier) {
        return rules.stream().anyMatch(rule -> rule.on() == Failure.COMMAND_DEFERRED && rule.times() > earlier);
    }
}
