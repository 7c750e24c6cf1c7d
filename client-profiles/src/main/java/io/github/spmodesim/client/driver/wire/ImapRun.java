package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.ConnectionPlan;
import io.github.spmodesim.client.profile.ImapBehaviour;
import io.github.spmodesim.client.profile.MailProtocol;
import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What a client does over IMAP in one action of the person.
 *
 * @param task for whom
 * @param group the event loop
 * @param random for the first tags
 */
record ImapRun(MailTask task, EventLoopGroup group, RandomGenerator random) {
    /**
     * Opens the connections of the profile one after the other.
     *
     * <p>A real client may open them at once; in order they give the same transcript every time, and a wrong password
     * costs the attempts of one connection, as measured for one action of the person.
     */
    MailOutcome receive(Set<MailUid> seen) {
        List<ConnectionPlan> launch = behaviour().plan().launch().value();
        MailOutcome outcome = retries().run(earlier -> receive(launch.get(0), seen));
        if (outcome.failure().isEmpty()) {
            for (ConnectionPlan plan : launch.subList(1, launch.size())) {
                tell("connection: " + plan.connection());
                MailOutcome further = receive(plan, seen);
                // The mails have come over the first connection already.
                further.failure().ifPresent(failure -> tell("connection failed: " + further));
            }
        }
        return outcome;
    }

    /** Stores the copy of a sent mail where the profile does. */
    SentCopy keepCopy(Octets mail) {
        Optional<List<CommandStep>> plan = behaviour().plan().actions().sentCopy().known();
        if (plan.isEmpty() || plan.get().isEmpty()) {
            return plan.isEmpty() ? SentCopy.NOT_KNOWN : SentCopy.NOT_WANTED;
        }
        try (ImapDialogue dialogue = open()) {
            ImapConversation conversation = conversation(dialogue, new OpenMailbox(Set.of()));
            conversation.say(plan.get(), mail);
            conversation.end();
            return SentCopy.KEPT;
        } catch (RunEnded ended) {
            tell("no copy kept: " + ended.outcome());
            return SentCopy.FAILED;
        }
    }

    private MailOutcome receive(ConnectionPlan plan, Set<MailUid> seen) {
        OpenMailbox mailbox = new OpenMailbox(seen);
        try (ImapDialogue dialogue = open()) {
            ImapConversation conversation = conversation(dialogue, mailbox);
            conversation.say(plan.commands());
            conversation.end();
            return new MailOutcome.Done(mailbox.received(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    private ImapDialogue open() throws RunEnded {
        WireTarget target = new WireTarget(MailProtocol.IMAP, task);
        WireConnection<ImapReply> connection = new WireConnector<>(group, WireLanguage.imap()).open(target);
        ImapDialogue dialogue = new ImapDialogue(connection, behaviour().style(), random);
        try {
            dialogue.greet();
            new ImapLogin(dialogue, behaviour(), target.settings().credentials(), templates()).run();
            return dialogue;
        } catch (RunEnded ended) {
            dialogue.close();
            throw ended;
        }
    }

    private ImapConversation conversation(ImapDialogue dialogue, OpenMailbox mailbox) {
        return new ImapConversation(dialogue, behaviour(), templates(), mailbox);
    }

    private CommandTemplates templates() {
        return new CommandTemplates(
                "INBOX", task.profile().app().version().value(), task.clock().now());
    }

    private ImapBehaviour behaviour() {
        return task.profile().wire().imap();
    }

    private Retries retries() {
        return new Retries(behaviour().plan().connections().reconnects().value(), task.clock());
    }

    private void tell(String remark) {
        new WireTarget(MailProtocol.IMAP, task).tell(Side.REMARK, remark);
    }
}
