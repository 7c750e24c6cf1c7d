package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Opening;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.ConnectionPlan;
import io.github.spmodesim.client.profile.ImapBehaviour;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What a client does over IMAP in one action of the person.
 *
 * @param task for whom
 * @param wiring what its connections are made of
 * @param random for the first tags
 */
record ImapRun(MailTask task, Wiring wiring, RandomGenerator random) {
    /**
     * Opens the connections of the profile one after the other.
     *
     * <p>A real client may open them at once; in order they give the same transcript every time, and a wrong password
     * costs the attempts of one connection, as measured for one action of the person.
     */
    MailOutcome receive(Set<MailUid> seen) {
        MailOutcome outcome = retries().run(earlier -> receive(launchPlans().get(0), seen));
        if (outcome.failure().isEmpty()) {
            openFurther(seen);
        }
        return outcome;
    }

    /** Opens the connections of the profile as {@link #receive} does, and keeps the first. */
    Opening launch(Set<MailUid> seen) {
        List<OpenInbox> kept = new ArrayList<>();
        MailOutcome outcome = retries().run(earlier -> keep(seen, kept));
        if (outcome.failure().isPresent()) {
            return new Opening(outcome, Optional.empty());
        }
        openFurther(seen);
        return new Opening(outcome, Optional.of(kept.get(0)));
    }

    /** Logs in and ends the connection. */
    MailOutcome logIn() {
        try (ImapDialogue dialogue = open()) {
            conversation(dialogue, new OpenMailbox(Set.of())).end();
            return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    /** Stores the copy of a sent mail where the profile does. */
    SentCopy keepCopy(Octets mail) {
        Optional<List<CommandStep>> plan =
                behaviour().plan().actions().sentCopy().known();
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

    private void openFurther(Set<MailUid> seen) {
        for (ConnectionPlan plan : launchPlans().subList(1, launchPlans().size())) {
            tell("connection: " + plan.connection());
            MailOutcome further = receive(plan, seen);
            // The mails have come over the first connection already.
            further.failure().ifPresent(failure -> tell("connection failed: " + further));
        }
    }

    private List<ConnectionPlan> launchPlans() {
        return behaviour().plan().launch().value();
    }

    private MailOutcome keep(Set<MailUid> seen, List<OpenInbox> kept) {
        OpenMailbox mailbox = new OpenMailbox(seen);
        try {
            ImapConversation conversation = conversation(open(), mailbox);
            try {
                conversation.say(launchPlans().get(0).commands());
            } catch (RunEnded ended) {
                conversation.dialogue().close();
                throw ended;
            }
            kept.add(new OpenInbox(this, conversation));
            return new MailOutcome.Done(mailbox.take(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
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

    /**
     * A connection that is logged in.
     *
     * @throws RunEnded if it does not come to stand
     */
    ImapDialogue open() throws RunEnded {
        WireTarget target = new WireTarget(MailProtocol.IMAP, task);
        WireConnection<ImapReply> connection = new WireConnector<>(wiring, WireLanguage.imap()).open(target);
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

    ImapConversation conversation(ImapDialogue dialogue, OpenMailbox mailbox) {
        return new ImapConversation(dialogue, behaviour(), templates(), mailbox);
    }

    private CommandTemplates templates() {
        return new CommandTemplates(
                "INBOX", task.profile().app().version().value(), task.clock().now());
    }

    ImapBehaviour behaviour() {
        return task.profile().wire().imap();
    }

    private Retries retries() {
        return new Retries(behaviour().plan().connections().reconnects().value(), task.clock());
    }

    private void tell(String remark) {
        new WireTarget(MailProtocol.IMAP, task).tell(Side.REMARK, remark);
    }
}
