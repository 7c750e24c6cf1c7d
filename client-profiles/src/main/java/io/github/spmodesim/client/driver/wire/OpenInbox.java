package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.DeviceClock;
import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.OpenClient;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.MailboxPlan;
import io.github.spmodesim.client.profile.Push;
import io.github.spmodesim.client.profile.PushKind;
import io.github.spmodesim.client.profile.Sourced;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A client that has opened INBOX and keeps the connection. */
final class OpenInbox implements OpenClient {
    /** Longer than any test: a client whose polls nobody knows is woken by the server alone. */
    private static final Duration UNTIL_TOLD = Duration.ofDays(365);

    private final ImapRun run;
    private final OpenMailbox mailbox;
    private Optional<ImapConversation> standing;

    /**
     * A client that has just been launched.
     *
     * @param run opens further connections
     * @param conversation the connection that stands
     */
    OpenInbox(ImapRun run, ImapConversation conversation) {
        this.run = run;
        this.mailbox = conversation.mailbox();
        this.standing = Optional.of(conversation);
    }

    @Override
    public MailOutcome refresh() {
        List<CommandStep> steps = plan().actions().refresh().value();
        try {
            if (steps.isEmpty()) {
                launchAnew();
            } else {
                conversation().say(steps);
            }
            return new MailOutcome.Done(mailbox.take(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    @Override
    public MailOutcome awaitMail() {
        Push push = plan().push();
        MailOutcome outcome = new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        while (outcome instanceof MailOutcome.Done done && done.received().isEmpty()) {
            try {
                if (push.kinds().value().contains(PushKind.IDLE)) {
                    idle();
                } else {
                    clock().pause(pollEvery().value());
                }
                outcome = refresh();
            } catch (RunEnded ended) {
                outcome = ended.outcome();
            }
        }
        return outcome;
    }

    @Override
    public MailOutcome read(MailUid mail) {
        return act(mail, plan().actions().read());
    }

    @Override
    public MailOutcome delete(MailUid mail) {
        return act(mail, plan().actions().delete());
    }

    @Override
    public void close() {
        standing.ifPresent(conversation -> {
            conversation.end();
            conversation.dialogue().close();
        });
        standing = Optional.empty();
    }

    /** Idles until the server tells of news or the next poll is due. */
    private void idle() throws RunEnded {
        Instant poll = clock().now().plus(pollEvery().known().orElse(UNTIL_TOLD));
        List<CommandStep> open = plan().push().idle().orElseThrow().open().value();
        if (open.isEmpty()) {
            idling(conversation()).until(poll);
            return;
        }
        ImapConversation own = run.conversation(run.open(), new OpenMailbox(mailbox.seen()));
        try {
            own.say(open);
            idling(own).until(poll);
            own.end();
        } finally {
            own.dialogue().close();
        }
    }

    private Idling idling(ImapConversation conversation) {
        return new Idling(conversation, plan().push().idle().orElseThrow(), clock());
    }

    private MailOutcome act(MailUid mail, Sourced<List<CommandStep>> steps) {
        List<CommandStep> known = steps.value();
        mailbox.actOn(mail.uid());
        try {
            conversation().say(known);
            return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        } catch (RunEnded ended) {
            return ended.outcome();
        }
    }

    private void launchAnew() throws RunEnded {
        close();
        ImapConversation conversation = run.conversation(run.open(), mailbox);
        standing = Optional.of(conversation);
        conversation.say(plan().launch().value().get(0).commands());
    }

    private ImapConversation conversation() {
        return standing.orElseThrow(
                () -> new IllegalStateException("mail client: found it closed, expected one that is open"));
    }

    private MailboxPlan plan() {
        return run.behaviour().plan();
    }

    private Sourced<Duration> pollEvery() {
        return run.task().profile().conduct().routine().pollEvery();
    }

    private DeviceClock clock() {
        return run.task().clock();
    }
}
