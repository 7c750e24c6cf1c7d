package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.PushArguments;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ReplyLineWriter;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.PushRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * XAPPLEPUSHSERVICE: an iPhone asks to be told of new mail by Apple's push service.
 *
 * <p>Assumption: what imap2 answers is not known. The form is that of Apple's dovecot-293 for version 1, and for version 2
 * that of Cyrus imapd, which names the mailboxes that it knows before it names the topic.
 */
public final class XApplePushServiceCommand implements ImapCommand {
    @Override
    public String name() {
        return "XAPPLEPUSHSERVICE";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public String capability() {
        return "XAPPLEPUSHSERVICE";
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        PushArguments asked = PushArguments.read(arguments, session);
        MailboxTree tree = session.tree();
        List<MailboxName> known = asked.mailboxes().stream()
                .filter(name -> tree.find(name).isPresent())
                .distinct()
                .toList();
        PushRegistration registration =
                new PushRegistration(asked.accountId(), asked.deviceToken(), asked.subtopic(), Set.copyOf(known));
        List<ImapReply> data = answer(asked.version(), known, topic(session));
        return tree.pushRegistrations()
                .keep(registration)
                .thenApply(kept -> new ImapOutcome.Completed(data.iterator(), ""));
    }

    private static String topic(ImapSession session) {
        return session.service().dialect().push().topic().value();
    }

    private static List<ImapReply> answer(int version, List<MailboxName> known, String topic) {
        List<ImapReply> answer = new ArrayList<>();
        if (version > 1) {
            known.forEach(name -> answer.add(line("\"mailbox\" " + MailboxArgument.shown(name.value()))));
        }
        answer.add(line("\"aps-version\" \"" + version + "\" \"aps-topic\" " + ReplyLineWriter.quoted(topic)));
        return answer;
    }

    private static ImapReply line(String text) {
        return ImapReply.Untagged.of("XAPPLEPUSHSERVICE " + text);
    }
}
