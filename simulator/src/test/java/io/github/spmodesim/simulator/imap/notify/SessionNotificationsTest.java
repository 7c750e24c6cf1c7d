package io.github.spmodesim.simulator.imap.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.Announced;
import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.ImapSession;
import io.github.spmodesim.simulator.imap.Notifications;
import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapArguments;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a session listens. */
class SessionNotificationsTest {
    private final ImapBench bench = new ImapBench(Dialects.named("modern").bind());
    private final ImapSession session = new ImapSession(
            bench.service(),
            new Announced(List.of("NOTIFY", "CHILDREN")),
            new Connection(Access.by(AccessPath.WIFI), note -> {}, Runnable::run));
    private final AtomicInteger woken = new AtomicInteger();

    @BeforeEach
    void logsInAndListens() throws ImapSyntaxException, ImapNo {
        session.authenticate(new SaslStep.Credentials(
                        "taro-d", PresentedSecret.of(bench.taro().imapPassword().value())))
                .toCompletableFuture()
                .join();
        session.onMailboxEvent(woken::incrementAndGet);
        listen();
        bench.tree().create(new MailboxName("a"));
        assertThat(woken).hasValue(1);
    }

    private void listen() throws ImapSyntaxException, ImapNo {
        ArgumentReader arguments = new ArgumentReader(ImapArguments.of(" (PERSONAL (MailboxName))"));
        SessionNotifications.begin(session, NotifyRequestReader.read(arguments, session));
    }

    @Test
    void aSessionThatEndedListensNoMore() {
        session.logout();
        bench.tree().create(new MailboxName("b"));

        assertThat(woken).hasValue(1);
    }

    @Test
    void notifyNoneEndsTheListening() {
        session.notifications(Notifications.NONE);
        bench.tree().create(new MailboxName("b"));

        assertThat(woken).hasValue(1);
    }

    @Test
    void aSecondNotifyListensInsteadOfTheFirst() throws ImapSyntaxException, ImapNo {
        listen();
        bench.tree().create(new MailboxName("b"));

        assertThat(woken).hasValue(2);
    }

    @Test
    void whatIsTakenIsToldAsTheMailboxesAreThen() {
        bench.tree().create(new MailboxName("a/b"));

        assertThat(session.notifications().take())
                .toIterable()
                .extracting(reply -> reply.onTheWire().forTranscript())
                .containsExactly("* LIST (\\HasChildren) \"/\" \"a\"", "* LIST (\\HasNoChildren) \"/\" \"a/b\"");
        assertThat(session.notifications().take()).isExhausted();
    }
}
