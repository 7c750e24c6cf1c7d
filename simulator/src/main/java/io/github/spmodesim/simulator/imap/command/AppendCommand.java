package io.github.spmodesim.simulator.imap.command;

import io.github.spmodesim.simulator.imap.ImapCommand;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapOutcome;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.ImapState;
import io.github.spmodesim.simulator.imap.MailboxArgument;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.NumberRanges;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.NewMessage;
import io.github.spmodesim.simulator.mailbox.Uid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * APPEND, RFC 3501 section 6.3.11, with APPENDUID (RFC 4315 section 3); where MULTIAPPEND is announced several messages, of
 * which all are stored or none (RFC 3502 section 6.3.11), each of them by CATENATE of pieces, some of which are on the server
 * (RFC 4469).
 */
public final class AppendCommand implements ImapCommand {
    @Override
    public String name() {
        return "APPEND";
    }

    @Override
    public ImapState.Required requires() {
        return ImapState.Required.AUTHENTICATED;
    }

    @Override
    public CompletionStage<ImapOutcome> run(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException, ImapNo {
        arguments.space();
        MailboxName name = MailboxArgument.read(arguments, session);
        List<AppendedMessage> asked = messages(arguments, session);
        Mailbox mailbox = MailboxArgument.existing(session, name, "TRYCREATE");
        PieceAssembly assembly = new PieceAssembly(session);
        List<NewMessage> messages = new ArrayList<>(asked.size());
        for (AppendedMessage message : asked) {
            messages.add(message.arriving(session, assembly));
        }
        return mailbox.append(messages, session.origin())
                .thenApply(uids -> ImapOutcome.okWithCode(code(session, mailbox, uids)));
    }

    private static List<AppendedMessage> messages(ArgumentReader arguments, ImapSession session)
            throws ImapSyntaxException {
        List<AppendedMessage> messages = new ArrayList<>();
        do {
            arguments.space();
            messages.add(AppendedMessage.read(arguments, session));
        } while (arguments.nextIs(' ') && session.announces("MULTIAPPEND"));
        arguments.end();
        checkPieces(messages, session.service().dialect().limits().literals().value());
        return messages;
    }

    // A URL is short, and may cost what a literal does.
    private static void checkPieces(List<AppendedMessage> messages, int most) throws ImapSyntaxException {
        int pieces =
                messages.stream().mapToInt(message -> message.pieces().size()).sum();
        if (pieces > most) {
            throw new ImapSyntaxException("APPEND: expected at most " + most + " literals and URLs, got " + pieces);
        }
    }

    private static String code(ImapSession session, Mailbox mailbox, List<Uid> uids) {
        return session.announces("UIDPLUS")
                ? "APPENDUID " + mailbox.uidValidity() + " "
                        + NumberRanges.of(uids.stream().mapToLong(Uid::value))
                : "";
    }
}
