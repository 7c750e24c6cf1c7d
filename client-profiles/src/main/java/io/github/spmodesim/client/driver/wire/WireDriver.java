package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailClient;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailSubmission;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.MimeWriter;
import io.github.spmodesim.client.driver.Opening;
import io.github.spmodesim.client.profile.MailProtocol;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Speaks a profile's own command sequences over real TLS.
 *
 * <p>Several threads may use one driver at once; they share one event loop and what TLS remembers of each server.
 */
public final class WireDriver implements MailClient, MailSubmission {
    private static final long DEFAULT_SEED = 42;

    private final RandomGenerator random;
    private final Wiring wiring = new Wiring(
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("wire", true), NioIoHandler.newFactory()),
            new ClientTls());

    /** A driver whose arbitrary choices are the same in every run. */
    public WireDriver() {
        this(DEFAULT_SEED);
    }

    /** A driver whose arbitrary choices (first tags) follow from {@code seed}. */
    public WireDriver(long seed) {
        this(new Random(seed));
    }

    /** A driver whose arbitrary choices (first tags) are those of {@code random}, which several threads may ask at once. */
    public WireDriver(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String id() {
        return "wire";
    }

    @Override
    public MailOutcome receive(MailTask task, Set<MailUid> seen) {
        return new ImapRun(task, wiring, random).receive(seen);
    }

    @Override
    public MailOutcome verify(MailTask task) {
        return new AccountCheck(task, wiring, random).run();
    }

    @Override
    public MailOutcome logIn(MailTask task, MailProtocol protocol) {
        return switch (protocol) {
            case IMAP -> new ImapRun(task, wiring, random).logIn();
            case SMTP -> new SmtpRun(task, wiring).logIn();
        };
    }

    @Override
    public Opening open(MailTask task, Set<MailUid> seen) {
        return new ImapRun(task, wiring, random).launch(seen);
    }

    @Override
    public MailOutcome send(MailTask task, OutgoingMail mail) {
        Octets octets =
                MimeWriter.octets(task.account().address(), mail, task.clock().now());
        MailOutcome outcome = new SmtpRun(task, wiring).send(mail.to(), octets);
        return outcome.failure().isPresent()
                ? outcome
                : new MailOutcome.Done(List.of(), new ImapRun(task, wiring, random).keepCopy(octets));
    }

    @Override
    public MailOutcome submit(MailTask task, List<String> recipients, Octets mail) {
        return new SmtpRun(task, wiring).send(recipients, mail);
    }

    @Override
    public void close() {
        wiring.group().shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
