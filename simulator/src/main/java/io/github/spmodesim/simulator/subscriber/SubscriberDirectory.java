package io.github.spmodesim.simulator.subscriber;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * All subscribers of the service, and the one place that compares secrets; its parts stand in files of their own.
 *
 * <p>Every change returns a stage that completes when the change is safe: at once, as everything is in memory. A
 * refused change fails the stage with a {@link SubscriberRefusal}.
 *
 * <p>Safe for use by many threads; one private lock guards both indexes and every change to a subscriber. It is
 * never held across a stage, nor while anybody is told of a change.
 */
public final class SubscriberDirectory {
    private final SubscriberBook book = new SubscriberBook();
    private final SecretIssuer secrets;
    private final InstantSource clock;
    private final DirectoryRules rules;
    private final Notices notices;
    private final LockDesk locks;
    private final Issues issues;
    private final IdentityChecks identity;
    private final Lines lines;
    private final Contracts contracts;
    private final DAccounts dAccounts;
    private final MailGate mail;
    private final TrafficLedger traffic;

    /**
     * Creates an empty directory.
     *
     * @param imapPasswords issues the IMAP-only passwords
     * @param secrets invents the other secrets of a new subscriber
     * @param rules every rule that it decides by
     * @param clock calendar time
     */
    public SubscriberDirectory(
            ImapPasswordIssuer imapPasswords, SecretIssuer secrets, DirectoryRules rules, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
        this.rules = rules;
        this.traffic = new TrafficLedger(rules.access()::counts);
        this.notices = new Notices(book, rules.notices(), clock);
        this.locks = new LockDesk(book, rules.locks(), clock);
        this.issues = new Issues(book, new Issues.Parts(imapPasswords, rules.issue(), notices), clock);
        this.identity = new IdentityChecks(book, locks, notices, rules.access().portal());
        this.lines = new Lines(book, rules.access(), rules.contracts());
        this.contracts = new Contracts(book, rules.contracts(), notices, clock);
        SecretComparison comparison = new SecretComparison(rules.imapPassword(), clock);
        this.dAccounts = new DAccounts(book, locks, lines, new DAccounts.Parts(identity, notices, secrets, comparison));
        this.mail = new MailGate(rules, locks, notices, clock);
    }

    /**
     * Adds a subscriber with a docomo line, spmode and fresh secrets, the IMAP-only password issued already.
     *
     * @return the subscriber; fails with {@link DuplicateSubscriberException} if the ID or the address is taken
     */
    public CompletionStage<Subscriber> add(ImapId imapId, MailAddress address) {
        return add(NewSubscriber.of(imapId, address));
    }

    /**
     * Adds a subscriber with fresh secrets.
     *
     * @return the subscriber; fails with {@link DuplicateSubscriberException} if the ID or an address is taken
     */
    public CompletionStage<Subscriber> add(NewSubscriber asked) {
        return book.work(() -> {
            Subscriber subscriber = new Subscriber(asked, contracts.first(asked.contract()), portalSecrets());
            book.add(subscriber);
            if (asked.issued()) {
                issues.issue(subscriber);
            }
            return subscriber;
        });
    }

    private PortalSecrets portalSecrets() {
        return new PortalSecrets(
                DAccount.with(secrets.dAccountPassword()), secrets.networkPin(), secrets.spmodePassword(), false);
    }

    /** Returns the subscriber with exactly this IMAP ID. */
    public Optional<Subscriber> find(ImapId imapId) {
        return book.find(imapId.value());
    }

    /** Returns the subscriber with this address, whatever its case. */
    public Optional<Subscriber> findByAddress(MailAddress address) {
        return book.findByAddress(address);
    }

    /** Returns all subscribers in the order in which they were added. */
    public List<Subscriber> all() {
        return book.all();
    }

    /** Returns every rule that this directory decides by. */
    public DirectoryRules rules() {
        return rules;
    }

    /**
     * Compares what a mail client presented with the secrets of the user; each single comparison takes constant time.
     *
     * <p>The current IMAP-only password is accepted (claims P1, P5), in exactly its case (P4); where none was ever issued,
     * the d account password, for as long as the time-line lets it (S1 to S3). Wrong ones are counted and lock the d account.
     */
    public CompletionStage<Authentication> authenticate(LoginAttempt attempt) {
        return book.work(() -> user(attempt.user())
                .map(subscriber -> mail.judge(subscriber, attempt))
                .orElseGet(Authentication::unknownUser));
    }

    private Optional<Subscriber> user(String presented) {
        return book.find(presented).or(() -> switch (rules.imapPassword().userName()) {
            case IMAP_ID -> Optional.empty();
            case IMAP_ID_OR_ADDRESS -> book.findByAddress(presented);
            case IMAP_ID_OR_LOCAL_PART -> book.findByLocalPart(presented);
        });
    }

    /** Returns how old a subscriber's IMAP-only password is (claim B1); empty where none is issued. */
    public Optional<PasswordAge> passwordAge(Subscriber subscriber) {
        return subscriber
                .issuedPassword()
                .map(issued -> PasswordAge.of(issued.issuedAt(), rules.age(), clock.instant()));
    }

    /** Returns the life of the IMAP-only password: issues, reissues, revocations. */
    public Issues issues() {
        return issues;
    }

    /** Returns 本人確認: network PIN, spmode password, biometrics. */
    public IdentityChecks identity() {
        return identity;
    }

    /** Returns the d account: signing in, its password, two-step verification. */
    public DAccounts dAccounts() {
        return dAccounts;
    }

    /** Returns the contracts. */
    public Contracts contracts() {
        return contracts;
    }

    /** Returns the docomo lines: whom they carry and for whom they vouch. */
    public Lines lines() {
        return lines;
    }

    /** Returns what is locked. */
    public LockDesk locks() {
        return locks;
    }

    /** Returns what subscribers are told, and the signs of misuse. */
    public Notices notices() {
        return notices;
    }

    /** Returns what passed over the ports of mail and My docomo, by access and subscriber (claim N5). */
    public TrafficLedger traffic() {
        return traffic;
    }

    /**
     * Says which of docomo's own information mail a subscriber takes.
     *
     * @return fails with {@link UnknownSubscriberException}
     */
    public CompletionStage<Subscriber> setMessages(ImapId imapId, MessageSettings messages) {
        return book.change(imapId, subscriber -> {
            subscriber.change(messages);
            notices.changed(subscriber, AccountChange.MESSAGE_SETTINGS);
            return subscriber;
        });
    }

    /** Asks for a reissue, see {@link Issues#ask}. */
    public CompletionStage<ReissueRequest> askReissue(ImapId imapId) {
        return issues.ask(imapId, IssueKind.REISSUE);
    }

    /** Confirms the issue that was asked for, see {@link Issues#confirm}. */
    public CompletionStage<ImapPassword> confirmReissue(ImapId imapId) {
        return issues.confirm(imapId);
    }
}
