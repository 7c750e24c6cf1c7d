package io.github.spmodesim.simulator.fuzz;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.Announced;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Numbering;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;

/** A session of the modern dialect with INBOX and a few messages open, without a wire. */
final class OpenInbox {
    static final List<String> MESSAGES = List.of("iso-2022-jp.eml", "alternative-base64.eml", "mixed-forward.eml");

    private final ImapSession session;

    OpenInbox() {
        ImapBench bench = new ImapBench(Dialects.named("modern").bind());
        MESSAGES.forEach(bench::deliver);
        session = new ImapSession(
                bench.service(),
                new Announced(bench.service().dialect().announced("imap.spmode.ne.jp")),
                new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run));
        session.authenticate(new SaslStep.Credentials(
                        "taro-d", PresentedSecret.of(bench.taro().imapPassword().value())))
                .toCompletableFuture()
                .join();
        session.select(bench.tree().inbox().open(true));
    }

    ImapSession session() {
        return session;
    }

    List<NumberedMessage> messages() {
        return Numbering.SEQUENCE.between(session.view(), 1, MESSAGES.size());
    }

    /** Arguments on one line; what would break the line is left out. */
    static ArgumentReader arguments(String text) {
        return new ArgumentReader(ImapArguments.of(text.replace("\r", "").replace("\n", "")));
    }
}
