package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Timeouts;
import java.time.Duration;
import java.util.Optional;

/**
 * What is known of one connection while Angus uses it: how far it has come, what went over it, what went wrong below
 * Angus.
 *
 * <p>Written by the thread that runs the driver, except {@link #expire}, which the device's clock calls.
 */
final class Line {
    private final MailProtocol protocol;
    private final MailTask task;
    private final SecretMask mask = new SecretMask();
    private final LineCollector client = new LineCollector(this::clientLine);
    private final LineCollector server = new LineCollector(this::serverLine);
    private final MailOctets mailOctets;
    private volatile Optional<MailOutcome> trouble = Optional.empty();
    private Optional<String> greeting = Optional.empty();
    private volatile Stage stage = Stage.GREETING;

    Line(MailProtocol protocol, MailTask task) {
        this.protocol = protocol;
        this.task = task;
        this.mailOctets = new MailOctets(protocol, client, server);
    }

    MailProtocol protocol() {
        return protocol;
    }

    MailTask task() {
        return task;
    }

    ServerSettings settings() {
        return task.account().server(protocol);
    }

    Timeouts timeouts() {
        return task.profile().wire().timeouts();
    }

    Stage stage() {
        return stage;
    }

    /** Angus has logged in. */
    void loggedIn() {
        stage = Stage.SESSION;
    }

    /** First line of the server, once it has come. */
    Optional<String> greeting() {
        return greeting;
    }

    /** What went wrong below Angus. */
    Optional<MailOutcome> trouble() {
        return trouble;
    }

    void fail(MailOutcome outcome) {
        trouble = Optional.of(outcome);
        remark(outcome.toString());
    }

    void remark(String text) {
        tell(Side.REMARK, text);
    }

    void expire(Duration limit) {
        trouble = Optional.of(new MailOutcome.TimedOut(protocol, stage, limit));
    }

    /** The client has said these octets. */
    void said(byte[] octets, int offset, int length) {
        client.octets(octets, offset, length);
    }

    /** The server has said these octets. */
    void heard(byte[] octets, int offset, int length) {
        server.octets(octets, offset, length);
    }

    private void clientLine(String line) {
        tell(Side.CLIENT, mask.client(line));
        mailOctets.clientLine(line);
    }

    private void serverLine(String line) {
        if (greeting.isEmpty()) {
            greeting = Optional.of(line);
            stage = Stage.LOGIN;
        }
        mask.server(line);
        tell(Side.SERVER, line);
        mailOctets.serverLine(line);
    }

    private void tell(Side side, String text) {
        task.network().observer().line(new WireLine(protocol, side, text));
    }
}
