package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.dialect.LoginDialect;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpExtensions;
import io.github.spmodesim.simulator.dialect.SmtpReplies;
import io.github.spmodesim.simulator.dialect.SmtpReplyText;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.wire.ChunkedText;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The state of one SMTP connection, as its commands see it. */
public final class SmtpSession {
    private final SmtpService service;
    private final Connection connection;
    private final SmtpExtensions offered;
    private final boolean enhancedCodes;
    private SmtpState state = SmtpState.CONNECTED;
    private String clientName = "";
    private boolean extended;
    private Optional<MailLogin> login = Optional.empty();
    private Optional<SmtpTransaction> transaction = Optional.empty();

    /**
     * A session before its greeting.
     *
     * @param service what all sessions share
     * @param connection how the client came, and what it is told beside the wire
     */
    public SmtpSession(SmtpService service, Connection connection) {
        this(service, service.dialect().announced(), connection);
    }

    /**
     * A session to which something else is announced than the dialect says.
     *
     * @param offered what it is told after EHLO
     */
    public SmtpSession(SmtpService service, SmtpExtensions offered, Connection connection) {
        this.service = service;
        this.connection = connection;
        this.offered = offered;
        this.enhancedCodes = offered.has(SmtpExtensions.ENHANCED_STATUS_CODES);
    }

    /** The greeting. */
    public SmtpReply greeting() {
        return reply(replies().greeting());
    }

    /** Runs a step on the connection's event loop, wherever a stage was completed. */
    public Executor loop() {
        return connection.loop();
    }

    /** How the client came. */
    public Access access() {
        return connection.access();
    }

    /** Whether a log-in of that name is to be checked, see {@link io.github.spmodesim.simulator.access.LoginGate}. */
    public boolean letsLogIn(String user) {
        return connection.logins().lets(user);
    }

    /** What all sessions share. */
    public SmtpService service() {
        return service;
    }

    /** What the dialect says. */
    public SmtpReplies replies() {
        return service.dialect().replies();
    }

    /** Where the connection stands. */
    public SmtpState state() {
        return state;
    }

    /** What the service announces to whoever greets with EHLO. */
    public SmtpExtensions offered() {
        return offered;
    }

    /** What was announced to this client: nothing before EHLO, and nothing after HELO. */
    public SmtpExtensions announced() {
        return extended ? offered : SmtpExtensions.none();
    }

    /** Says something in the transcript beside the wire. */
    public void note(String sentence) {
        connection.notes().accept(sentence);
    }

    /** One of the dialect's replies. */
    public SmtpReply reply(Setting<SmtpReplyText> words) {
        return reply(words.value());
    }

    /** One of the dialect's replies, for an address. */
    public SmtpReply reply(Setting<SmtpReplyText> words, MailAddress address) {
        return reply(words.value().naming(address.value()));
    }

    private SmtpReply reply(SmtpReplyText words) {
        return SmtpReply.of(words.code(), words.afterCode(enhancedCodes && words.code() / 100 != 3));
    }

    /**
     * A refusal with one of the dialect's replies.
     *
     * @param why for the transcript: what was expected and what was found
     */
    public SmtpRefusal refusal(Setting<SmtpReplyText> words, String why) {
        return new SmtpRefusal(reply(words), why);
    }

    /** A 501 for arguments that are none. */
    public SmtpRefusal badArgument(String why) {
        return refusal(replies().badArgument(), why);
    }

    /**
     * The client has named itself; a transaction that was begun is dropped (RFC 5321 section 4.1.4).
     *
     * @param inExtended whether by EHLO
     */
    public void greeted(String name, boolean inExtended) {
        clientName = name;
        extended = inExtended;
        reset();
        if (state == SmtpState.CONNECTED) {
            state = service.door().login().isPresent() ? SmtpState.GREETED : SmtpState.READY;
        }
    }

    /** The client has proved who it is. */
    public void loggedIn(MailLogin accepted) {
        // A session that ended meanwhile stays ended.
        if (state != SmtpState.CLOSED) {
            login = Optional.of(accepted);
            state = SmtpState.READY;
        }
    }

    /** The log-in, once there is one. */
    public Optional<MailLogin> login() {
        return login;
    }

    /** What the client hears when its log-in would not be accepted any more. */
    public SmtpReply loginEnded() {
        return reply(service.door().login().map(LoginDialect::ended).orElseGet(replies()::timedOut));
    }

    /** How the message being sent came here. */
    public Hop hop() {
        boolean utf8 = envelope().sender().utf8();
        return new Hop(
                clientName, service.dialect().ehloName().value(), service.door().protocol(extended, utf8));
    }

    /** Begins a transaction. */
    public void begin(Sender sender, BodyKind body) {
        transaction = Optional.of(new SmtpTransaction(Envelope.from(sender), body, Optional.empty()));
        state = SmtpState.SENDER;
    }

    /** The transaction that was begun. */
    public SmtpTransaction transaction() {
        return transaction.orElseThrow();
    }

    /** Sender and recipients of the transaction that was begun. */
    public Envelope envelope() {
        return transaction().envelope();
    }

    /** Adds a recipient to the transaction. */
    public void address(Recipient recipient) {
        transaction = Optional.of(transaction().to(recipient));
        state = SmtpState.RECIPIENT;
    }

    /** The text of the transaction, which comes in chunks from now on. */
    public ChunkedText chunks() {
        ChunkedText text = transaction()
                .chunks()
                .orElseGet(() ->
                        new ChunkedText(service.wireLimits(), transaction().body() == BodyKind.BINARY));
        transaction = Optional.of(transaction().inChunks(text));
        state = SmtpState.CHUNKS;
        return text;
    }

    /** Drops the transaction, if one was begun. */
    public void reset() {
        transaction = Optional.empty();
        if (state.inTransaction()) {
            state = SmtpState.READY;
        }
    }

    /** Ends the session. */
    public void close() {
        reset();
        state = SmtpState.CLOSED;
    }
}
