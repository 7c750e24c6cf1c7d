package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.access.Connection;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.ImapTexts;
import io.github.spmodesim.simulator.imap.wire.ImapReply;
import io.github.spmodesim.simulator.imap.wire.Status;
import io.github.spmodesim.simulator.mailbox.MailboxTree;
import io.github.spmodesim.simulator.mailbox.MailboxView;
import io.github.spmodesim.simulator.mailbox.Origin;
import io.github.spmodesim.simulator.mailbox.Uid;
import io.github.spmodesim.simulator.sasl.SaslStep;
import io.github.spmodesim.simulator.subscriber.Authentication;
import io.github.spmodesim.simulator.subscriber.LoginAttempt;
import io.github.spmodesim.simulator.subscriber.MailLogin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** The state of one IMAP connection, as its commands see it. */
public final class ImapSession {
    private final ImapService service;
    private final Announced announced;
    private final Connection connection;
    private ImapState state = ImapState.NOT_AUTHENTICATED;
    private Optional<MailLogin> login = Optional.empty();
    private Optional<MailboxView> view = Optional.empty();
    private final List<ImapReply> notices = new ArrayList<>();
    private Set<String> enabled = Set.of();
    private List<Uid> saved = List.of();
    private final Contexts contexts = new Contexts();
    private String tag = "";
    private final Origin origin = new Origin();
    private Notifications notifications = Notifications.UNASKED;
    private Runnable onMailboxEvent = () -> {};

    /**
     * A session before its greeting.
     *
     * @param service what all sessions share
     * @param announced the capabilities of the host that the client meets
     * @param connection how the client came, and what it is told beside the wire
     */
    public ImapSession(ImapService service, Announced announced, Connection connection) {
        this.service = service;
        this.announced = announced;
        this.connection = connection;
    }

    /** The greeting. */
    public ImapReply greeting() {
        return ImapReply.status(Status.OK, capabilityCode(), texts().greeting().value());
    }

    /** Runs a step on the connection's event loop, wherever a stage was completed. */
    public Executor loop() {
        return connection.loop();
    }

    /** What all sessions share. */
    public ImapService service() {
        return service;
    }

    /** The dialect's texts. */
    public ImapTexts texts() {
        return service.dialect().texts();
    }

    /** Where the connection stands. */
    public ImapState state() {
        return state;
    }

    /** The capabilities that are announced, in order. */
    public List<String> announced() {
        return announced.shown();
    }

    /** Whether a capability is announced, a number that may follow it left aside. */
    public boolean announces(String capability) {
        return announced.has(capability);
    }

    /** Switches on what changes the wire only for clients that ask for it (RFC 5161). */
    public void enable(String extension) {
        addEnabled(extension);
        if (extension.equals("QRESYNC")) {
            enableModSeq();
        }
    }

    private boolean addEnabled(String extension) {
        Set<String> more = new HashSet<>(enabled);
        boolean added = more.add(extension);
        enabled = Set.copyOf(more);
        return added;
    }

    /** Whether the client has switched an extension on. */
    public boolean enabled(String extension) {
        return enabled.contains(extension);
    }

    /** Switches mod-sequences on, as every command does that shows the client knows them (RFC 7162 section 3.1). */
    public void enableModSeq() {
        if (addEnabled("CONDSTORE") && view.isPresent()) {
            long highest = view().mailbox().status().highestModSeq();
            notices.add(ImapReply.status(
                    Status.OK, "HIGHESTMODSEQ " + highest, texts().completed().value()));
        }
    }

    /** What has to be told before the data of this command; it counts as told. */
    List<ImapReply> takeNotices() {
        List<ImapReply> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /** A response code of RFC 5530 where the dialect uses them, else none. */
    public String reason(String code) {
        return service.dialect().responseCodes().value() ? code : "";
    }

    /** The response code of greeting and log-in: the capabilities, where the dialect sends them unasked. */
    public String capabilityCode() {
        boolean unasked = service.dialect().capabilitiesInGreeting().value();
        return unasked ? "CAPABILITY " + String.join(" ", announced()) : "";
    }

    /** The mailboxes of the subscriber who is logged in. */
    public MailboxTree tree() {
        return service.store().of(login.orElseThrow().subscriber().imapId());
    }

    /** The open mailbox. */
    public MailboxView view() {
        return view.orElseThrow();
    }

    /** The open mailbox, empty where none is. */
    public Optional<MailboxView> openView() {
        return view;
    }

    /** Opens a mailbox instead of the one that was open. */
    public void select(MailboxView opened) {
        unselect();
        view = Optional.of(opened);
        opened.onEvent(onMailboxEvent);
        state = ImapState.SELECTED;
    }

    /** Leaves the open mailbox, if there is one. */
    public void unselect() {
        view.ifPresent(MailboxView::close);
        view = Optional.empty();
        saved = List.of();
        contexts.clear();
        if (state == ImapState.SELECTED) {
            state = ImapState.AUTHENTICATED;
        }
    }

    /** Whose doing it is what this session does. */
    public Origin origin() {
        return origin;
    }

    /** What the client wants to be told unasked. */
    public Notifications notifications() {
        return notifications;
    }

    /** Tells the client these from now on, and no others. */
    public void notifications(Notifications wanted) {
        notifications.end();
        notifications = wanted;
    }

    /** The messages that the last SEARCH saved, in order: what {@code $} stands for (RFC 5182). */
    public List<Uid> saved() {
        return saved;
    }

    /** Saves messages of the open mailbox, in order. */
    public void save(List<Uid> found) {
        saved = List.copyOf(found);
    }

    /** What is kept up to date for the client. */
    public Contexts contexts() {
        return contexts;
    }

    /** The tag of the command that runs. */
    public String tag() {
        return tag;
    }

    void begin(String commandTag) {
        tag = commandTag;
    }

    /** Ends the session. */
    public void logout() {
        unselect();
        notifications.end();
        state = ImapState.LOGOUT;
    }

    /** Sets what to run, on whatever thread, when something happened in the open mailbox. */
    public void onMailboxEvent(Runnable wake) {
        onMailboxEvent = wake;
        view.ifPresent(opened -> opened.onEvent(wake));
    }

    /** Runs what was set by {@link #onMailboxEvent(Runnable)}: something may have happened before anyone waited for it. */
    public void wakeNow() {
        onMailboxEvent.run();
    }

    /**
     * Logs in, or says why not. The client hears the same words for every reason (docomo-mail section 2); the transcript
     * notes the true one.
     */
    public CompletionStage<ImapOutcome> authenticate(SaslStep.Credentials who) {
        if (!connection.logins().lets(who.user())) {
            return ImapOutcome.now(LoginReply.refused(this));
        }
        LoginAttempt attempt =
                new LoginAttempt(who.user(), who.secret(), Service.IMAP, connection.access(), who.forAnother());
        return service.directory().authenticate(attempt).thenApplyAsync(this::authenticated, loop());
    }

    private ImapOutcome authenticated(Authentication authentication) {
        connection.notes().accept(authentication.describe());
        login = authentication.login();
        // A session that ended meanwhile stays ended.
        if (login.isPresent() && state != ImapState.LOGOUT) {
            state = ImapState.AUTHENTICATED;
        }
        return LoginReply.of(authentication.outcome(), this);
    }

    /** What the client hears when its log-in would not be accepted any more. */
    public ImapReply ended() {
        return ImapReply.status(Status.BYE, "", texts().sessionEnded().value());
    }

    /** The log-in, once there is one. */
    public Optional<MailLogin> login() {
        return login;
    }
}
