package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.dialect.RelayDialect;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.relay.RemoteAnswer.Verdict;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;
import java.util.Optional;

/**
 * One connection to another provider's server, from its greeting to QUIT: a reply in, the next step out (RFC 5321 section
 * 3). Parcels are handed over one after the other; no command is sent before the one before it is answered.
 *
 * <p>Where the connection ends between the final dot and its reply, nobody can know whether the server has the message. It
 * counts as not handed over, so that it is tried again and never lost: it may then be there twice.
 */
public final class ClientSession {
    private static final int CLOSING = 421;

    private final RelayDialect dialect;
    private String server;
    private Phase phase = Phase.GREETING;
    private ServerExtensions extensions = ServerExtensions.none();
    private Optional<Transaction> transaction = Optional.empty();
    private Optional<Recipient> named = Optional.empty();
    private Optional<ClientStep.Settled> afterReset = Optional.empty();

    /** What the next reply is to. */
    private enum Phase {
        GREETING,
        EHLO,
        HELO,
        IDLE,
        MAIL,
        RCPT,
        DATA,
        TEXT,
        VERDICT,
        RSET,
        QUIT,
        ENDED
    }

    /**
     * A session before the server's greeting.
     *
     * @param dialect how the service names itself, and what it sends
     * @param destination names the server as long as it has not named itself
     */
    public ClientSession(RelayDialect dialect, String destination) {
        this.dialect = dialect;
        this.server = destination;
    }

    /** What to do about a reply. */
    public ClientStep receive(SmtpReply reply) {
        return switch (phase) {
            case GREETING -> greeted(reply);
            case EHLO -> extended(reply);
            case HELO -> isGood(reply) ? ready() : turnedAway(answer(refusal(reply), reply));
            case MAIL -> isGood(reply) ? nameNext() : settled(refusal(reply), reply);
            case RCPT -> recipientAnswered(reply);
            case DATA -> dataAnswered(reply);
            case TEXT -> tooEarly(reply);
            case VERDICT -> settled(isGood(reply) ? taken() : refusal(reply), reply);
            case RSET -> afterReset(reply);
            case IDLE, QUIT, ENDED -> hangUp();
        };
    }

    private ClientStep greeted(SmtpReply greeting) {
        String name = greeting.lines().get(0).split(" ", 2)[0];
        if (name.matches("[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+|\\[[0-9A-Za-z:.]+]")) {
            server = name;
        }
        // Postfix's reading of 5xx too (smtp_skip_5xx_greeting): this server is not to be had now.
        return greeting.code() == 220
                ? say(Phase.EHLO, new SmtpRequest("EHLO", dialect.ehloName().value()))
                : turnedAway(answer(Verdict.DEFERRED, greeting));
    }

    private ClientStep extended(SmtpReply reply) {
        if (isGood(reply)) {
            extensions = ServerExtensions.of(reply);
            return ready();
        }
        // RFC 5321 section 3.2: a server that knows no EHLO answers 5xx.
        return reply.code() >= 500
                ? say(Phase.HELO, new SmtpRequest("HELO", dialect.ehloName().value()))
                : turnedAway(answer(Verdict.DEFERRED, reply));
    }

    private ClientStep ready() {
        phase = Phase.IDLE;
        return new ClientStep.Ready();
    }

    /** Begins to hand over a parcel; the one before is settled. */
    public ClientStep begin(Parcel parcel) {
        Transaction begun = new Transaction(parcel);
        transaction = Optional.of(begun);
        Optional<Obstacle> obstacle = Obstacle.between(
                parcel, extensions, dialect.eightBitUnannounced().value());
        if (obstacle.isPresent()) {
            return settle(
                    RemoteAnswer.failed(
                            Verdict.REFUSED,
                            Optional.of(server),
                            obstacle.get().status(),
                            obstacle.get().why()),
                    true);
        }
        return say(Phase.MAIL, new EnvelopeCommands(parcel, extensions).mail());
    }

    /** Says good-bye; no parcel is being handed over. */
    public ClientStep quit() {
        return say(Phase.QUIT, new SmtpRequest("QUIT", ""));
    }

    /** The message was sent, its final dot too; the next reply is about it. */
    public void textSent() {
        if (phase == Phase.TEXT) {
            phase = Phase.VERDICT;
        }
    }

    /** Whether a message was sent to its final dot, and is not answered yet. */
    public boolean awaitsVerdict() {
        return phase == Phase.VERDICT;
    }

    /** The connection is gone, or is of no more use; what was not answered is tried again. */
    public ClientStep lost(String why) {
        RemoteAnswer answer = RemoteAnswer.failed(Verdict.DEFERRED, Optional.of(server), "4.4.2", why);
        ClientStep step = switch (phase) {
            case GREETING, EHLO, HELO -> new ClientStep.TurnedAway(answer);
            case MAIL, RCPT, DATA, TEXT, VERDICT -> settle(answer, false);
            case RSET -> new ClientStep.Settled(afterReset.orElseThrow().handover(), false);
            case IDLE, QUIT, ENDED -> new ClientStep.HangUp();
        };
        phase = Phase.ENDED;
        return step;
    }

    private ClientStep nameNext() {
        Transaction running = transaction.orElseThrow();
        named = running.next();
        if (named.isPresent()) {
            return say(Phase.RCPT, new EnvelopeCommands(running.parcel(), extensions).rcpt(named.get()));
        }
        return running.hasRecipients()
                ? say(Phase.DATA, new SmtpRequest("DATA", ""))
                : reset(RemoteAnswer.failed(Verdict.DEFERRED, Optional.of(server), "4.0.0", "no recipients"));
    }

    private ClientStep recipientAnswered(SmtpReply reply) {
        Transaction running = transaction.orElseThrow();
        if (reply.code() == CLOSING) {
            return settled(Verdict.DEFERRED, reply);
        }
        if (isGood(reply)) {
            running.recipientTaken();
        } else {
            Verdict verdict = running.isOneTooMany(reply) ? Verdict.DEFERRED : refusal(reply);
            running.recipientRefused(named.orElseThrow(), answer(verdict, reply));
        }
        return nameNext();
    }

    private ClientStep dataAnswered(SmtpReply reply) {
        if (reply.code() == 354) {
            return sendText();
        }
        return reply.code() == CLOSING ? settled(Verdict.DEFERRED, reply) : reset(answer(refusal(reply), reply));
    }

    private ClientStep sendText() {
        phase = Phase.TEXT;
        return new ClientStep.SendText(transaction.orElseThrow().parcel().mail().text());
    }

    // RFC 5321 section 4.1.1.4: only a reply to the final dot makes a message the server's. The rest of it is on its
    // way.
    private ClientStep tooEarly(SmtpReply reply) {
        String why = "the server answered " + reply.code() + " before it had the whole message";
        RemoteAnswer doubtful = RemoteAnswer.failed(Verdict.DEFERRED, Optional.of(server), "4.5.0", why);
        return settle(isGood(reply) ? doubtful : answer(refusal(reply), reply), false);
    }

    private ClientStep settled(Verdict verdict, SmtpReply reply) {
        return settle(answer(verdict, reply), reply.code() != CLOSING);
    }

    private ClientStep settle(RemoteAnswer answer, boolean goesOn) {
        ClientStep step = new ClientStep.Settled(transaction.orElseThrow().endsWith(answer), goesOn);
        transaction = Optional.empty();
        phase = goesOn ? Phase.IDLE : Phase.ENDED;
        return step;
    }

    private ClientStep reset(RemoteAnswer answer) {
        afterReset =
                Optional.of(new ClientStep.Settled(transaction.orElseThrow().endsWith(answer), true));
        return say(Phase.RSET, new SmtpRequest("RSET", ""));
    }

    private ClientStep afterReset(SmtpReply reply) {
        boolean goesOn = isGood(reply);
        phase = goesOn ? Phase.IDLE : Phase.ENDED;
        transaction = Optional.empty();
        return new ClientStep.Settled(afterReset.orElseThrow().handover(), goesOn);
    }

    private ClientStep turnedAway(RemoteAnswer answer) {
        phase = Phase.ENDED;
        return new ClientStep.TurnedAway(answer);
    }

    private ClientStep hangUp() {
        phase = Phase.ENDED;
        return new ClientStep.HangUp();
    }

    private ClientStep say(Phase next, SmtpRequest request) {
        phase = next;
        return new ClientStep.Say(request);
    }

    private Verdict taken() {
        return extensions.has("DSN") ? Verdict.TAKEN_WITH_NOTICES : Verdict.TAKEN;
    }

    // Only 5xx is for good (RFC 5321 section 4.2.1); a reply that fits nowhere is no reason to give anything up.
    private static Verdict refusal(SmtpReply reply) {
        return reply.code() >= 500 ? Verdict.REFUSED : Verdict.DEFERRED;
    }

    private static boolean isGood(SmtpReply reply) {
        return reply.code() / 100 == 2;
    }

    private RemoteAnswer answer(Verdict verdict, SmtpReply reply) {
        return RemoteAnswer.replied(verdict, server, reply.code(), reply.lines());
    }
}
