package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.control.ControlApi;
import io.github.spmodesim.simulator.control.ControlToken;
import io.github.spmodesim.simulator.net.CaFiles;
import io.github.spmodesim.simulator.net.HttpPipeline;
import io.github.spmodesim.simulator.net.ImapPipeline;
import io.github.spmodesim.simulator.net.Listeners;
import io.github.spmodesim.simulator.net.MailPorts;
import io.github.spmodesim.simulator.net.ProtocolPipeline;
import io.github.spmodesim.simulator.net.SmtpPipeline;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.time.SimulatorClock;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.netty.handler.ssl.SslContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * A running spmode mail service on this machine: real sockets, real TLS, nothing of the real service's.
 *
 * <p>Safe for use by many threads. {@link #close()} closes every port and connection and returns when that is done.
 */
public final class SpmodeSimulator implements AutoCloseable {
    private final SimulatorOptions options;
    private final ServiceAssembly service;
    private final Subscribers subscribers;
    private final Transcript transcript = new Transcript();
    private final TlsMaterial tls;
    private final Listeners listeners;
    private final ControlToken controlToken = ControlToken.random();
    private final Map<Service, MailPorts> mailPorts = new EnumMap<>(Service.class);

    private int controlPort;

    private SpmodeSimulator(SimulatorOptions options) {
        this.options = options;
        this.service = ServiceAssembly.of(options);
        this.subscribers = new Subscribers(service.directory());
        this.tls = TlsMaterial.create(options.bind());
        this.listeners = new Listeners(options.bind());
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
        SpmodeSimulator simulator = new SpmodeSimulator(options);
        try {
            simulator.open();
            return simulator;
        } catch (RuntimeException e) {
            simulator.close();
            throw e;
        }
    }

    private void open() {
        SslContext server = serverTls();
        open(Service.IMAP, new ImapPipeline(service.imap()), server);
        open(Service.SMTP, new SmtpPipeline(service.smtp()), server);
        controlPort = listeners.open(
                options.controlPort(),
                new HttpPipeline(ControlApi.behind(controlToken, service.directory()), Optional.empty()));
    }

    private void open(Service door, ProtocolPipeline protocol, SslContext server) {
        MailPorts.Common common = new MailPorts.Common(door, protocol, server, transcript);
        mailPorts.put(door, MailPorts.open(listeners, common, options.ports().of(door), this::firstLine));
    }

    private SslContext serverTls() {
        try {
            return tls.serverContext(options.tls(), options.dialect().tls().enabledVersions());
        } catch (SSLException e) {
            throw new IllegalArgumentException("TLS of the dialect cannot be served: " + e.getMessage(), e);
        }
    }

    // The default ports over spmode belong to the first subscriber's SIM.
    private Line firstLine() {
        return service.directory().all().stream()
                .findFirst()
                .map(first -> Line.of(first.imapId()))
                .orElse(Line.none());
    }

    /** The service's customers. */
    public Subscribers subscribers() {
        return subscribers;
    }

    /** The service's calendar. */
    public SimulatorClock clock() {
        return options.clock();
    }

    /** What was said on every connection, secrets masked. */
    public Transcript transcript() {
        return transcript;
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
        MailPorts ports = mailPorts.get(door);
        if (ports == null) {
            throw new IllegalArgumentException(door + " is not open");
        }
        return new Endpoint(host(), ports.port(path));
    }

    // Every name of the certificate does; localhost is what people type.
    private String host() {
        InetAddress bind = options.bind();
        if (bind.isLoopbackAddress() || bind.isAnyLocalAddress()) {
            return "localhost";
        }
        return bind.getHostAddress();
    }

    /** Where the control door listens. */
    public URI controlUrl() {
        String host = host().contains(":") ? "[" + host() + "]" : host();
        return URI.create("http://" + host + ":" + controlPort + "/");
    }

    /** What opens the control door: the value of the header {@code Authorization: Bearer}. */
    public ControlToken controlToken() {
        return controlToken;
    }

    /** The certificate of this simulator's own CA, new at every start. */
    public X509Certificate caCertificate() {
        return tls.caCertificate();
    }

    /** TLS for clients that trust this simulator's CA and nothing else. */
    public SSLContext clientTls() {
        return tls.clientContext();
    }

    /**
     * Writes the CA's certificate, never its key, as PEM and as PKCS12 trust store.
     *
     * @param directory must exist
     */
    public CaFiles writeCa(Path directory) throws IOException {
        return tls.writeCa(directory);
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
        listeners.close();
    }
}
