package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which flags a mailbox knows (RFC 3501 sections 7.2.6 and 7.1, PERMANENTFLAGS). */
public final class FlagReplies {
    private FlagReplies() {}

    /** FLAGS and PERMANENTFLAGS with these keywords. */
    public static List<ImapReply> of(ImapSession session, MailboxView view, List<Flag> keywords) {
        String names = Stream.concat(Flag.SYSTEM.stream(), keywords.stream())
                .map(Flag::name)
                .collect(Collectors.joining(" "));
        String permanent = view.readOnly() ? "" : names + " \\*";
        return List.of(
                ImapReply.Untagged.of("FLAGS (" + names + ")"),
                ImapReply.status(
                        Status.OK,
                        "PERMANENTFLAGS (" + permanent + ")",
                        session.texts().completed().value()));
    }
}
