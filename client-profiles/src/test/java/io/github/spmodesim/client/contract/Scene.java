package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Security;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.OpenClient;
import io.github.spmodesim.client.driver.Opening;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.testkit.Accounts;
import io.github.spmodesim.client.testkit.ClientThread;
import io.github.spmodesim.client.testkit.DocomoImapScript;
import io.github.spmodesim.client.testkit.ScriptedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A situation in which a client speaks, and what it said in it. */
enum Scene {
    /** Two mails wait at a server like docomo's. */
    LAUNCH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.DOCOMO, 0);
        }
    },
    /** The second connection of the same. */
    SECOND_CONNECTION {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.DOCOMO, 1);
        }
    },
    /** A server of today, which tells many capabilities unasked. */
    MODERN_LAUNCH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.MODERN, 0);
        }
    },
    /** The second connection of the same. */
    MODERN_SECOND_CONNECTION {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.MODERN, 1);
        }
    },
    /** A server that can do nothing but IMAP4rev1. */
    BARE_LAUNCH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.BARE, 0);
        }
    },
    /** The second connection of the same. */
    BARE_SECOND_CONNECTION {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.BARE, 1);
        }
    },
    /** A server with XLIST. */
    XLIST_LAUNCH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return launch(variant, Servers.XLIST, 0);
        }
    },
    /** The lowest and the highest of the tags that a connection may begin with. */
    FIRST_TAG {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return List.of(firstTag(variant, Extreme.LOWEST), firstTag(variant, Extreme.HIGHEST));
        }
    },
    /** What it offers for TLS: versions, name, application protocols. */
    CLIENT_HELLO {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            List<String> hello = new CopyOnWriteArrayList<>();
            try (Bench bench = Bench.bare(
                    variant, peer -> hello.addAll(ClientHello.read(peer).lines()), Extreme.LOWEST)) {
                assertThat(bench.driver()
                                .receive(bench.task(Accounts.taro()), Set.of())
                                .failure())
                        .isPresent();
                bench.server(MailProtocol.IMAP).said(0);
            }
            return hello;
        }
    },
    /** A log-in that is refused at docomo's. */
    WRONG_PASSWORD {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return meet(variant, Trouble.WRONG_PASSWORD);
        }
    },
    /** A log-in that is refused where AUTH=PLAIN is announced too. */
    WRONG_PASSWORD_PLAIN {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return meet(variant, Trouble.WRONG_PASSWORD_PLAIN);
        }
    },
    /** The person looks for new mail, of which there is one. */
    REFRESH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return refresh(variant, Servers.DOCOMO);
        }
    },
    /** The same at a server that can do nothing but IMAP4rev1. */
    BARE_REFRESH {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return refresh(variant, Servers.BARE);
        }
    },
    /** The person opens a mail. */
    READ {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return act(variant, Servers.DOCOMO, client -> client.read(new MailUid(1, 1)));
        }
    },
    /** The person deletes a mail. */
    DELETE {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return act(variant, Servers.DOCOMO, client -> client.delete(new MailUid(1, 1)));
        }
    },
    /** The person deletes a mail at a server that can MOVE. */
    MODERN_DELETE {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return act(variant, Servers.MODERN, client -> client.delete(new MailUid(1, 1)));
        }
    },
    /** The person deletes a mail at a server that can neither MOVE nor expunge a single one. */
    BARE_DELETE {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return act(variant, Servers.BARE, client -> client.delete(new MailUid(1, 1)));
        }
    },
    /** The client stands open until the server tells of a mail, at the latest while it idles for the second time. */
    IDLE {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return idle(variant);
        }
    },
    /** The person sends a mail. */
    SEND {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return send(variant, Servers.SUBMISSION, MailProtocol.SMTP);
        }
    },
    /** The copy of a mail that was sent. */
    SENT_COPY {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return send(variant, Servers.SUBMISSION, MailProtocol.IMAP);
        }
    },
    /** The copy of a mail that was sent, where the server can do nothing but IMAP4rev1. */
    BARE_SENT_COPY {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            try (Bench bench = Bench.with(variant, Servers.BARE, Servers.SUBMISSION)) {
                return send(bench, MailProtocol.IMAP);
            }
        }
    },
    /** The person sends a mail by a server with SMTPUTF8. */
    MODERN_SEND {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return send(
                    variant,
                    Servers.SUBMISSION.announcing("AUTH PLAIN LOGIN", "8BITMIME", "SMTPUTF8"),
                    MailProtocol.SMTP);
        }
    },
    /** The person sends a mail by a server that announces AUTH LOGIN and nothing else. */
    BARE_SEND {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return send(variant, Servers.SUBMISSION.announcing("AUTH LOGIN"), MailProtocol.SMTP);
        }
    },
    /** The person sends a mail by a server that announces AUTH PLAIN and nothing else. */
    PLAIN_SEND {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            return send(variant, Servers.SUBMISSION.announcing("AUTH PLAIN"), MailProtocol.SMTP);
        }
    },
    /** Commands that were said before the answer to the one before them, at a launch and when a mail was sent. */
    WITHOUT_WAITING {
        @Override
        List<String> perform(ClientProfile variant) throws Exception {
            try (Bench bench = Bench.healthy(variant, mails())) {
                assertThat(bench.driver()
                                .receive(bench.task(Accounts.taro()), Set.of())
                                .failure())
                        .isEmpty();
                assertThat(bench.driver()
                                .send(bench.task(Accounts.taro()), Bench.MAIL)
                                .failure())
                        .isEmpty();
                return pipelined(bench.transcript());
            }
        }
    };

    /** What the client says. */
    abstract List<String> perform(ClientProfile variant) throws Exception;

    /** The name of its sections in a {@code .golden} file. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Scene titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Whether a value at this place of a profile may be heard in it. */
    boolean concerns(String path) {
        return switch (this) {
            case CLIENT_HELLO -> path.startsWith("tls.");
            case SEND, MODERN_SEND, BARE_SEND, PLAIN_SEND -> path.startsWith("smtp.");
            case WITHOUT_WAITING -> path.startsWith("smtp.") || path.startsWith("imap.");
            case IDLE -> path.startsWith("imap.") || path.startsWith("conduct.poll_every");
            default -> path.startsWith("imap.") || path.startsWith("app.version");
        };
    }

    private interface Action {
        MailOutcome act(OpenClient client);
    }

    private static List<String> mails() {
        return new CopyOnWriteArrayList<>(List.of(Trouble.MAIL, Trouble.MAIL));
    }

    private static List<String> launch(ClientProfile variant, DocomoImapScript server, int connection)
            throws Exception {
        try (Bench bench = Bench.with(variant, server.holding(mails()))) {
            MailOutcome outcome = bench.driver().receive(bench.task(Accounts.taro()), Set.of());
            assertThat(received(outcome)).isEqualTo(2);
            assertThat(((MailOutcome.Done) outcome).received())
                    .allSatisfy(mail -> assertThat(mail.octets().toString()).isEqualTo(Trouble.MAIL));
            return bench.server(MailProtocol.IMAP).said(connection);
        }
    }

    /** The tag of the first command, without TLS, which no tag depends on. */
    private static String firstTag(ClientProfile variant, Extreme extreme) throws Exception {
        try (Bench bench = Bench.bare(variant, Servers.BARE, extreme)) {
            MailOutcome outcome = bench.driver()
                    .receive(
                            bench.task(Accounts.taro().withIncoming(server -> server.withSecurity(Security.PLAIN))),
                            Set.of());
            assertThat(received(outcome)).isZero();
            return bench.server(MailProtocol.IMAP).said(0).get(0).replaceFirst(" .*", "");
        }
    }

    private static List<String> meet(ClientProfile variant, Trouble trouble) throws Exception {
        try (Bench bench = Bench.troubled(variant, trouble)) {
            bench.meet(trouble);
            return bench.server(trouble.protocol()).said(0);
        }
    }

    private static OpenClient open(Bench bench) {
        Opening opening = bench.driver().open(bench.task(Accounts.taro()), Set.of());
        assertThat(received(opening.outcome())).isEqualTo(2);
        return opening.client().orElseThrow();
    }

    private static List<String> refresh(ClientProfile variant, DocomoImapScript server) throws Exception {
        List<String> mails = mails();
        try (Bench bench = Bench.with(variant, server.holding(mails));
                OpenClient client = open(bench)) {
            int before = bench.events().size();
            mails.add(Trouble.MAIL);
            assertThat(received(client.refresh())).isEqualTo(1);
            return withoutTags(bench, before);
        }
    }

    private static int received(MailOutcome outcome) {
        assertThat(outcome.failure()).as("%s", outcome).isEmpty();
        return ((MailOutcome.Done) outcome).received().size();
    }

    private static List<String> act(ClientProfile variant, DocomoImapScript server, Action action) throws Exception {
        try (Bench bench = Bench.with(variant, server.holding(mails()));
                OpenClient client = open(bench)) {
            int before = bench.events().size();
            assertThat(action.act(client).failure()).isEmpty();
            return withoutTags(bench, before);
        }
    }

    private static List<String> send(ClientProfile variant, ScriptedServer.Script smtp, MailProtocol protocol)
            throws Exception {
        try (Bench bench = Bench.with(variant, Servers.DOCOMO, smtp)) {
            return send(bench, protocol);
        }
    }

    private static List<String> send(Bench bench, MailProtocol protocol) {
        assertThat(bench.driver().send(bench.task(Accounts.taro()), Bench.MAIL).failure())
                .isEmpty();
        return bench.server(protocol).said(0);
    }

    private static List<String> idle(ClientProfile variant) throws Exception {
        List<String> mails = mails();
        try (Bench bench = Bench.healthy(variant, mails)) {
            OpenClient client = open(bench);
            int before = bench.events().size();
            bench.letTimeFly();
            ScriptedServer server = bench.server(MailProtocol.IMAP);
            mails.add(Trouble.MAIL);
            ClientThread<String> waiting = ClientThread.start(() -> news(client));
            int idled = 0;
            while (!waiting.endsWithin(Duration.ofMillis(2))) {
                if (server.hasMarked()) {
                    waiting.awaitWaiting("WireConnection.nextWithin");
                    if (++idled == 1) {
                        bench.clock().advance(Duration.ofHours(10));
                    } else {
                        server.peer(server.connections() - 1).say("* 3 EXISTS");
                    }
                }
            }
            List<String> said = new ArrayList<>(withoutTags(bench, before));
            said.add(waiting.result());
            return said;
        }
    }

    private static String news(OpenClient client) {
        try {
            return "(has received " + received(client.awaitMail()) + ")";
        } catch (IllegalStateException unknown) {
            return "(nobody knows what follows)";
        }
    }

    /** What happened from there on, tags left out; how long it listens is rounded up to the minute. */
    private static List<String> withoutTags(Bench bench, int from) {
        List<String> events = bench.events();
        return events.subList(from, events.size()).stream()
                .map(line -> line.replaceFirst("^(?:[A-Z]?\\d+(?:\\.\\d+)?) ", ""))
                .map(line -> line.replaceFirst("^\\(to .*", "(a new connection)"))
                .map(Scene::rounded)
                .toList();
    }

    private static String rounded(String event) {
        String words = "(listens for at most ";
        if (!event.startsWith(words)) {
            return event;
        }
        Duration longest = Duration.parse(event.substring(words.length(), event.length() - 1));
        return words + "PT" + longest.plusMinutes(1).minusNanos(1).toMinutes() + "M)";
    }

    /** The lines of the client that follow upon another line of the client. */
    private static List<String> pipelined(List<WireLine> lines) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).side() == WireLine.Side.CLIENT && lines.get(i - 1).side() == WireLine.Side.CLIENT) {
                said.add(lines.get(i).text().replaceFirst("^[A-Z]?\\d+(?:\\.\\d+)? ", ""));
            }
        }
        return said;
    }
}
