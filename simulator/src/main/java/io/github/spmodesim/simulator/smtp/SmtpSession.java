package io.github.spmodesim.simulator.smtp;

import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.dialect.SmtpTexts;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.relay.Envelope;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.smtp.wire.SmtpReply;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The state of one SMTP connection, as its commands see it. */
public final class SmtpSession {
    private final SmtpService service;
    private final Consumer<String> notes;
    private final Executor loop;
    private SmtpState state = SmtpState.CONNECTED;
    private String clientName = "";
    private boolean extended;
    private Optional<Envelope> envelope = Optional.empty();

    /**
     * A session before its greeting.
     *
     * @param service what all sessions share
     * @param notes takes what the transcript should say beside the wire
     * @param loop runs a step on the connection's event loop, wherever a stage was completed
     */
    public SmtpSession(SmtpService service, Consumer<String> notes, Executor loop) {
        this.loop = loop;
        this.service = service;
        this.notes = notes;
    }

    /** The greeting. */
    public SmtpReply greeting() {
        return SmtpReply.of(220, texts().greeting().value());
    }

    /** Runs a step on the connection's event loop, wherever a stage was completed. */
    public Executor loop() {
        return loop;
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
        notes.accept(sentence);
    }

    /** A 501, with what was expected and what was found. */
    public SmtpRefusal syntaxError(String why) {
        return refusal(501, texts().syntaxError(), why);
    }

    /** A refusal with one of the dialect's texts. */
    public SmtpRefusal refusal(int code, Setting<String> text, String why) {
        return new SmtpRefusal(code, text.value(), why);
    }

    /** A text of the dialect with an address for {@code {address}}. */
    public String naming(Setting<String> text, MailAddress address) {
        return text.value().replace("{address}", address.value());
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
            state = service.door().asksForLogIn() ? SmtpState.GREETED : SmtpState.READY;
        }
    }

    /** How the message being sent came here. */
    public Hop hop() {
        return new Hop(
                clientName, service.dialect().ehloName().value(), service.door().protocol(extended));
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
            state = SmtpState.READY;
        }
    }

    /** Ends the session. */
    public void close() {
        reset();
        state = SmtpState.CLOSED;
    }

    /** The client has proved who it is. */
    public void loggedIn() {
        // A session that ended meanwhile stays ended.
        if (state != SmtpState.CLOSED) {
            state = SmtpState.READY;
        }
    }
}
