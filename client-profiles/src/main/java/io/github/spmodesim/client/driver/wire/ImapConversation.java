package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.Ending;
import io.github.spmodesim.client.profile.ImapBehaviour;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Placeholder;
import java.time.Duration;
import java.util.List;

/**
 * Says the steps of a profile on a connection that is logged in.
 *
 * @param dialogue the connection
 * @param behaviour how the client speaks IMAP
 * @param templates fills in the commands
 * @param mailbox learns from the replies
 */
record ImapConversation(
        ImapDialogue dialogue, ImapBehaviour behaviour, CommandTemplates templates, OpenMailbox mailbox) {
    /**
     * Says the steps that the server's capabilities allow.
     *
     * @throws RunEnded if a command is refused
     */
    void say(List<CommandStep> steps) throws RunEnded {
        for (CommandStep step : steps) {
            if (step.guard().allows(dialogue.capabilities().announced())) {
                for (List<String> commands : templates.expand(step, mailbox)) {
                    for (ImapResponse response : dialogue.pipeline(commands)) {
                        absorb(response);
                    }
                }
            }
        }
    }

    /** Says the steps, putting the octets of {@code mail} where a step asks for them. */
    void say(List<CommandStep> steps, Octets mail) throws RunEnded {
        for (CommandStep step : steps) {
            String command = step.commands().get(0);
            if (command.endsWith(Placeholder.MESSAGE.written())) {
                String before = command.substring(
                        0, command.length() - Placeholder.MESSAGE.written().length());
                absorb(dialogue.commandWithLiteral(before, mail));
            } else {
                say(List.of(step));
            }
        }
    }

    /**
     * Idles once.
     *
     * @param limit how long at most
     * @return whether the server told that mail has come
     */
    boolean idle(Duration limit) throws RunEnded {
        ImapResponse response = dialogue.idle(limit);
        absorb(response);
        return response.untagged().stream().anyMatch(ImapReply::isExists);
    }

    /** Ends the connection the client's way. */
    void end() {
        if (behaviour.plan().connections().ending().value() == Ending.FAREWELL) {
            dialogue.logout(behaviour.style().letterCase().value().apply("LOGOUT"));
        }
    }

    private void absorb(ImapResponse response) throws RunEnded {
        response.untagged().forEach(mailbox::absorb);
        if (!response.ok()) {
            throw new RunEnded(new MailOutcome.Refused(
                    MailProtocol.IMAP, Refusal.COMMAND, response.tagged().words()));
        }
    }
}
