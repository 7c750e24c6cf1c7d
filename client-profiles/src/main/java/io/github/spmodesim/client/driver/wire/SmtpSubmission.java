package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.profile.Ending;
import io.github.spmodesim.client.profile.MailParameter;
import io.github.spmodesim.client.profile.Placeholder;
import io.github.spmodesim.client.profile.SmtpTransaction;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands in one mail on a connection that is authenticated.
 *
 * @param dialogue the connection
 * @param transaction how the client does it
 * @param triesAgain whether the client will try again at once when the server puts the mail off
 */
record SmtpSubmission(SmtpDialogue dialogue, SmtpTransaction transaction, boolean triesAgain) {
    /**
     * Hands in the mail.
     *
     * @throws RunEnded if a command is refused
     */
    void run(String sender, List<String> recipients, Octets mail) throws RunEnded {
        List<String> envelope = new ArrayList<>();
        envelope.add("MAIL FROM:<" + sender + ">" + parameters(mail));
        recipients.forEach(recipient -> envelope.add("RCPT TO:<" + recipient + ">"));
        if (transaction.pipelining().value() && dialogue.extensions().contains("PIPELINING")) {
            for (SmtpReply reply : dialogue.pipeline(envelope)) {
                accept(reply);
            }
        } else {
            for (String command : envelope) {
                accept(dialogue.command(command));
            }
        }
        accept(dialogue.command("DATA"));
        accept(dialogue.content(mail));
        if (transaction.ending().value() == Ending.FAREWELL) {
            dialogue.quit();
        }
    }

    private void accept(SmtpReply reply) throws RunEnded {
        if (reply.forNow() && triesAgain) {
            dialogue.quit();
        }
        dialogue.require(reply);
    }

    private String parameters(Octets mail) {
        StringBuilder text = new StringBuilder();
        for (MailParameter parameter : transaction.mailParameters().value()) {
            if (parameter.guard().allows(dialogue.extensions())) {
                text.append(' ')
                        .append(parameter
                                .template()
                                .replace(Placeholder.SIZE.written(), Integer.toString(mail.size())));
            }
        }
        return text.toString();
    }
}
