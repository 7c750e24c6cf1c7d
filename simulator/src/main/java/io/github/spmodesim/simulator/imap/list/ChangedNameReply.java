package io.github.spmodesim.simulator.imap.list;

import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import java.util.List;
import java.util.Optional;

/** The LIST that a client is sent unasked when something happened to a name (RFC 5465 sections 5.4 and 5.5). */
public final class ChangedNameReply {
    private ChangedNameReply() {}

    /**
     * What is under the name now.
     *
     * @param oldName what it was called before, empty where it was not renamed
     */
    public static ImapReply of(MailboxName name, Optional<MailboxName> oldName, ImapSession session) {
        MailboxTree tree = session.tree();
        ListReturn returns = ListReturn.unasked(session).andSubscribed();
        List<String> attributes = ListAttributes.of(tree.lookUp(name), tree.isSubscribed(name), returns);
        return ListReply.renamed(attributes, name.value(), oldName.map(MailboxName::value), session);
    }
}
