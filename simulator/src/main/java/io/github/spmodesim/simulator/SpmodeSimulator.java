package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.control.ControlToken;
import io.github.spmodesim.simulator.fault.CertificateKind;
import io.github.spmodesim.simulator.fault.FaultCoverage;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.OutageCalendar;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.portal.AccessCode;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;

/**
 * A running spmode mail service on this machine: real sockets, real TLS, nothing of the real service's.
 *
 * <p>Safe for use by many threads. {@link #close()} closes every port and connection and returns when that is done.
 */
public final class SpmodeSimulator implements AutoCloseable {
    private final SimulatorOptions options;
    private final SimulatorParts parts;
    private final Subscribers subscribers;
    private final Mail mail;

    private SpmodeSimulator(SimulatorOptions options) {
        this.options = options;
        this.parts = SimulatorParts.start(options);
        ServiceAssembly service = parts.service();
        this.subscribers = new Subscribers(service.directory());
        this.mail = new Mail(service.store(), service.hand(), options.dialect().mailbox());
    }

    /** Starts one on free loopback ports, with {@link SimulatorOptions#embedded()}. */
    public static SpmodeSimulator start() {
        return start(SimulatorOptions.embedded());
    }

    /**
     * Starts one.
     *
     * @return when every port accepts
     * @throws io.github.spmodesim.simulator.net.PortTakenException when a port cannot be had; then none is left open
     */
    public static SpmodeSimulator start(SimulatorOptions options) {
        return new SpmodeSimulator(options);
    }

    /** The service's customers. */
    public Subscribers subscribers() {
        return subscribers;
    }

    /** Their mail. */
    public Mail mail() {
        return mail;
    }

    /** The docomo lines of its customers: ports for the devices of others than the first. */
    public LinePorts lines() {
        return new LinePorts(parts.doors());
    }

    /** Unwanted mail to them (claim B3). */
    public Spam spam() {
        return new Spam(parts.service().spam());
    }

    /** What passed over the ports of mail and My docomo, by access path and subscriber (claim N5). */
    public TrafficLedger traffic() {
        return parts.service().directory().traffic();
    }

    /** What goes wrong on purpose: rules can be added and removed while it runs. */
    public FaultPlan faults() {
        return parts.service().faults();
    }

    /** When the service as a whole goes wrong: windows on its calendar, made up or of the record. */
    public OutageCalendar outages() {
        return parts.service().outages();
    }

    /** Which faults have struck which commands so far, and which never. */
    public FaultCoverage faultCoverage() {
        return faults().coverage();
    }

    /** The same of the client program whose ID command or EHLO name has these words. */
    public FaultCoverage faultCoverage(String client) {
        return faults().coverage(client);
    }

    /** The service's calendar. */
    public SimulatorClock clock() {
        return options.clock();
    }

    /** What was said on every connection, secrets masked. */
    public Transcript transcript() {
        return parts.transcript();
    }

    /** How this simulator was started. */
    public SimulatorOptions options() {
        return options;
    }

    /** Where a service listens for clients on the spmode line. */
    public Endpoint endpoint(Service door) {
        return endpoint(door, AccessPath.SPMODE_LINE);
    }

    /** Where a service listens for clients that come by {@code path}. */
    public Endpoint endpoint(Service door, AccessPath path) {
        return parts.doors().endpoint(door, path);
    }

    /**
     * Where mail's services show a bad certificate to everybody, by what is wrong with it; empty where that is off:
     * {@link Ports#withBadTls}.
     */
    public Map<CertificateKind, Endpoints> badTls() {
        return parts.doors().badTls();
    }

    /**
     * Where mail's services show a bad certificate of that kind to everybody.
     *
     * @throws IllegalArgumentException where that is off: {@link Ports#withBadTls}
     */
    public Endpoints badTls(CertificateKind kind) {
        Endpoints bad = badTls().get(kind);
        if (bad == null) {
            throw new IllegalArgumentException("no port shows bad certificates (expected: Ports.withBadTls)");
        }
        return bad;
    }

    /** Where other providers' servers deliver, empty where that is off: {@link SimulatorOptions#withMxPort}. */
    public Optional<Endpoint> mx() {
        return parts.doors().mx();
    }

    /** Mail on its way to other providers. */
    public OutsideMail outside() {
        return parts.outside();
    }

    /** My docomo's first page for browsers on the spmode line. */
    public URI portalUrl() {
        return parts.doors().portalUrl();
    }

    /** What a browser has to give to My docomo first; empty on loopback, where nothing is asked. */
    public Optional<AccessCode> portalAccessCode() {
        return parts.doors().accessCode();
    }

    /** Where the control door listens. */
    public URI controlUrl() {
        return parts.doors().controlUrl();
    }

    /** What opens the control door: the value of the header {@code Authorization: Bearer}. */
    public ControlToken controlToken() {
        return parts.doors().controlToken();
    }

    /** The certificate of this simulator's own CA, new at every start. */
    public X509Certificate caCertificate() {
        return parts.tls().caCertificate();
    }

    /** TLS for clients that trust this simulator's CA and nothing else. */
    public SSLContext clientTls() {
        return parts.tls().clientContext();
    }

    /**
     * Writes the CA's certificate, never its key, as PEM and as PKCS12 trust store.
     *
     * @param directory is made where it is missing
     */
    public CaFiles writeCa(Path directory) throws IOException {
        return parts.tls().writeCa(directory);
    }

    /**
     * Jakarta Mail properties for a subscriber: hosts, ports, user, TLS with trust in this simulator alone, time-outs.
     * The store protocol is {@code imaps}, the transport {@code smtps}; the password is given when connecting.
     */
    public Properties mailProperties(Subscriber subscriber) {
        return MailProperties.of(this, subscriber);
    }

    @Override
    public void close() {
        parts.close();
    }
}
