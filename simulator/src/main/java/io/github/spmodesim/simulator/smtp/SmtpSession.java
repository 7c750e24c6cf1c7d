package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpTexts;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.AuthOutcome;
import io.github.spmodesim.simulator.subscriber.Authentication;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The state of one SMTP connection, as its commands see it. */
public final class SmtpSession {
    private final SmtpService service;
    private final Connection connection;
    private SmtpState state = SmtpState.CONNECTED;
    private String clientName = "";
    private Optional<Envelope> envelope = Optional.empty();
    private Optional<MailLogin> login = Optional.empty();

    /**
     * A session before its greeting.
     *
     * @param service what all sessions share
     * @param connection how the client came, and what it is told beside the wire
     */
    public SmtpSession(SmtpService service, Connection connection) {
        this.service = service;
        this.connection = connection;
    }

    /** The greeting. */
    public SmtpReply greeting() {
        return SmtpReply.of(220, texts().greeting().value());
    }

    /** Runs a step on the connection's event loop, wherever a stage was completed. */
    public Executor loop() {
        return connection.loop();
    }

    /** What all sessions share. */
    public SmtpService service() {
        return service;
    }

    /** The dialect's texts. */
    public SmtpTexts texts() {
        return service.dialect().texts();
    }

    /** Where the connection stands. */
    public SmtpState state() {
        return state;
    }

    /** The lines of the EHLO reply after its first, in order. */
    public List<String> announced() {
        return service.dialect().extensions().entrySet().stream()
                .filter(extension -> extension.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words after the keyword of an announced extension; empty where it is not announced. */
    public Optional<List<String>> announced(String keyword) {
        return announced().stream()
                .map(line -> List.of(line.split(" ")))
                .filter(words -> words.get(0).equals(keyword))
                .map(words -> words.subList(1, words.size()))
                .findFirst();
    }

    /** Says something in the transcript beside the wire. */
    public void note(String sentence) {
        connection.notes().accept(sentence);
    }

    /** A 501, with what was expected and what was found. */
    public SmtpRefusal syntaxError(String why) {
        return refusal(501, texts().syntaxError(), why);
    }

    /** A refusal with one of the dialect's texts. */
    public SmtpRefusal refusal(int code, Setting<String> text, String why) {
        return new SmtpRefusal(code, text.value(), why);
    }

    /** The client has named itself; a transaction that was begun is dropped (RFC 5321 section 4.1.4). */
    public void greeted(String name) {
        clientName = name;
        reset();
        if (state == SmtpState.CONNECTED) {
            state = SmtpState.GREETED;
        }
    }

    /** How the message being sent came here. */
    public Hop hop() {
        return new Hop(clientName, service.dialect().ehloName().value(), "ESMTPSA");
    }

    /** Begins a transaction. */
    public void begin(Sender sender) {
        envelope = Optional.of(Envelope.from(sender));
        state = SmtpState.SENDER;
    }

    /** The transaction that was begun. */
    public Envelope envelope() {
        return envelope.orElseThrow();
    }

    /** Adds a recipient to the transaction. */
    public void address(Recipient recipient) {
        envelope = Optional.of(envelope().to(recipient));
        state = SmtpState.RECIPIENT;
    }

    /** Drops the transaction, if one was begun. */
    public void reset() {
        envelope = Optional.empty();
        if (state == SmtpState.SENDER || state == SmtpState.RECIPIENT) {
            state = SmtpState.AUTHENTICATED;
        }
    }

    /** The log-in, once there is one. */
    public Optional<MailLogin> login() {
        return login;
    }

    /** Writes down that a message is safe. */
    public void sent(Envelope sent) {
        login.ifPresent(by -> by.sent(sent.recipients().size()));
    }

    /** What the client hears when its log-in would not be accepted any more. */
    public SmtpReply ended() {
        return SmtpReply.of(421, texts().sessionEnded().value());
    }

    /** Ends the session. */
    public void close() {
        reset();
        state = SmtpState.CLOSED;
    }

    /**
     * Logs in, or says why not. The client hears 535 for every reason (RFC 4954 section 6); the transcript notes the true
     * one.
     */
    public CompletionStage<SmtpOutcome> authenticate(String user, PresentedSecret secret) {
        return service.directory()
                .authenticate(new LoginAttempt(user, secret, Service.SMTP, connection.access()))
                .thenApplyAsync(this::authenticated, loop());
    }

    private SmtpOutcome authenticated(Authentication authentication) {
        note(authentication.describe());
        AuthOutcome outcome = authentication.outcome();
        return switch (outcome) {
            case ACCEPTED, ACCEPTED_BY_D_ACCOUNT -> {
                login = authentication.login();
                // A session that ended meanwhile stays ended.
                if (state != SmtpState.CLOSED) {
                    state = SmtpState.AUTHENTICATED;
                }
                yield replied(235, texts().authenticated());
            }
            case LOCKED -> replied(535, texts().accountLocked());
            case NO_CONTRACT, PATH_CLOSED -> replied(535, texts().notServed());
            case UNKNOWN_USER,
                    WRONG_SECRET,
                    REISSUED_SECRET,
                    REVOKED_SECRET,
                    D_ACCOUNT_SECRET,
                    OLD_D_ACCOUNT_SECRET,
                    OTHER_SECRET -> replied(535, texts().authenticationFailed());
        };
    }

    private static SmtpOutcome replied(int code, Setting<String> text) {
        return new SmtpOutcome.Replied(SmtpReply.of(code, text.value()));
    }
}
