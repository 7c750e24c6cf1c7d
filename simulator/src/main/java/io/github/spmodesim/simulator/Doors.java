package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.control.ControlApi;
import io.github.spmodesim.simulator.control.ControlToken;
import io.github.spmodesim.simulator.control.ControlledService;
import io.github.spmodesim.simulator.control.Course;
import io.github.spmodesim.simulator.control.Trouble;
import io.github.spmodesim.simulator.fault.CertificateKind;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.net.AccessLink;
import io.github.spmodesim.simulator.net.ExchangerPort;
import io.github.spmodesim.simulator.net.HttpPipeline;
import io.github.spmodesim.simulator.net.ImapPipeline;
import io.github.spmodesim.simulator.net.Listeners;
import io.github.spmodesim.simulator.net.MailPorts;
import io.github.spmodesim.simulator.net.MailTls;
import io.github.spmodesim.simulator.net.PortalPipeline;
import io.github.spmodesim.simulator.net.ProtocolPipeline;
import io.github.spmodesim.simulator.net.RefusedPorts;
import io.github.spmodesim.simulator.net.SmtpPipeline;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.portal.AccessCode;
import io.github.spmodesim.simulator.portal.Portal;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Everything of one simulator that listens. */
final class Doors implements AutoCloseable {
    private static final Set<String> LOCALHOST = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");

    private final SimulatorOptions options;
    private final ServiceAssembly service;
    private final ControlToken controlToken = ControlToken.random();
    private final Optional<AccessCode> accessCode;
    private final Listeners listeners;
    private final RefusedPorts refused;
    private final Map<Service, MailPorts.Common> common = new EnumMap<>(Service.class);
    private final Map<Service, MailPorts> ports = new EnumMap<>(Service.class);
    private final Map<CertificateKind, Endpoints> badTls = new EnumMap<>(CertificateKind.class);
    private Optional<MailTls> mailTls = Optional.empty();
    private OptionalInt mxPort = OptionalInt.empty();
    private int controlPort;

    private Doors(SimulatorOptions options, ServiceAssembly service) {
        this.options = options;
        this.service = service;
        // Who is on this machine may read its settings card anyway; anybody else has to show that they can.
        this.accessCode = options.bind().isLoopbackAddress() ? Optional.empty() : Optional.of(new AccessCode());
        this.listeners = new Listeners(options.bind());
        service.outages().onCut(listeners::reset);
        this.refused = new RefusedPorts(service.faults(), options.clock(), listeners);
    }

    /**
     * Opens all; returns when all accept.
     *
     * @throws io.github.spmodesim.simulator.net.PortTakenException when a port cannot be had; then none is left open
     */
    static Doors open(SimulatorOptions options, ServiceAssembly service, TlsMaterial tls, Transcript transcript) {
        Doors doors = new Doors(options, service);
        try {
            MailTls server =
                    MailTls.of(tls, options.tls(), options.dialect().tls().enabledVersions(), doors::revocationList);
            doors.mailTls = Optional.of(server);
            doors.open(Service.IMAP, new ImapPipeline(service.imap()), server, transcript);
            doors.open(Service.SMTP, new SmtpPipeline(service.smtp()), server, transcript);
            doors.open(Service.PORTAL, new PortalPipeline(doors.portal(tls)), server, transcript);
            doors.openMx(transcript);
            doors.openControl(tls::revocationList, new Course(options.clock(), transcript));
            // Behind the control door, whose list of revoked certificates one of them names.
            options.ports().badTls().ifPresent(first -> doors.openBadTls(first, server));
            return doors;
        } catch (RuntimeException e) {
            doors.close();
            throw e;
        }
    }

    private void open(Service door, ProtocolPipeline protocol, MailTls server, Transcript transcript) {
        AccessLink link = AccessLink.of(service.directory(), service.faults(), refused);
        Duration plain = door == Service.PORTAL
                ? Duration.ZERO
                : Duration.ofMillis(
                        options.dialect().tls().plainTextAfterMillis().value());
        MailPorts.Common shared = new MailPorts.Common(door, protocol, server, transcript, link, plain);
        common.put(door, shared);
        ports.put(door, MailPorts.open(listeners, shared, options.ports().of(door), this::firstLine));
    }

    private void openBadTls(int first, MailTls server) {
        int next = first;
        for (CertificateKind kind : CertificateKind.values()) {
            MailTls spoiled = server.spoiled(kind);
            Map<Service, Endpoint> opened = new EnumMap<>(Service.class);
            for (Service mail : Ports.BAD_TLS_SERVICES) {
                MailPorts.Common shared =
                        Objects.requireNonNull(common.get(mail)).with(spoiled);
                MailPorts bad =
                        MailPorts.open(listeners, shared, Map.of(AccessPath.SPMODE_LINE, next), this::firstLine);
                opened.put(mail, new Endpoint(host(), bad.port(AccessPath.SPMODE_LINE)));
                // 0 is a free one each time.
                next = next == 0 ? 0 : next + 1;
            }
            badTls.put(kind, new Endpoints(opened));
        }
    }

    private Portal portal(TlsMaterial tls) {
        ClientSetup setup = new ClientSetup(options, this);
        return new Portal(
                options.dialect(),
                new Portal.Parts(
                        service.directory(),
                        setup.profiles(tls),
                        Optional.of(setup.autoconfig(service.directory())),
                        accessCode,
                        options.clock(),
                        Optional.of(service.webMail())));
    }

    private void openMx(Transcript transcript) {
        options.outside()
                .mxPort()
                .ifPresent(port -> mxPort = OptionalInt.of(
                        ExchangerPort.open(listeners, new SmtpPipeline(service.mx()), transcript, port)));
    }

    private void openControl(Supplier<byte[]> revocationList, Course course) {
        ControlledService controlled = new ControlledService(
                service.directory(),
                service.store(),
                service.hand(),
                new RuleReader(options.dialect().mailbox()),
                service.queue(),
                new Trouble(service.faults(), service.outages(), revocationList),
                course);
        HttpPipeline control = new HttpPipeline(ControlApi.behind(controlToken, controlled), Optional.empty());
        controlPort = listeners.open(options.controlPort(), control);
    }

    // The default ports over spmode belong to the first subscriber's SIM.
    private Line firstLine() {
        return service.directory().all().stream()
                .findFirst()
                .map(first -> Line.of(first.sim()))
                .orElse(Line.none());
    }

    /** Opens free ports of every service for a subscriber's line; returns when all accept. */
    Endpoints openLine(Subscriber subscriber, AccessPath path) {
        Map<Service, Endpoint> opened = new EnumMap<>(Service.class);
        common.forEach((door, shared) -> {
            MailPorts line = MailPorts.open(listeners, shared, Map.of(path, 0), () -> Line.of(subscriber.sim()));
            opened.put(door, new Endpoint(host(), line.port(path)));
        });
        return new Endpoints(opened);
    }

    Endpoint endpoint(Service door, AccessPath path) {
        MailPorts open = ports.get(door);
        if (open == null) {
            throw new IllegalArgumentException(door + " is not open");
        }
        return new Endpoint(host(), open.port(path));
    }

    Map<CertificateKind, Endpoints> badTls() {
        return Collections.unmodifiableMap(badTls);
    }

    Optional<Endpoint> mx() {
        return mxPort.isPresent() ? Optional.of(new Endpoint(host(), mxPort.getAsInt())) : Optional.empty();
    }

    URI controlUrl() {
        return url("http", new Endpoint(host(), controlPort));
    }

    URI portalUrl() {
        return url("https", endpoint(Service.PORTAL, AccessPath.SPMODE_LINE));
    }

    private static URI url(String scheme, Endpoint at) {
        String host = at.host().contains(":") ? "[" + at.host() + "]" : at.host();
        return URI.create(scheme + "://" + host + ":" + at.port() + "/");
    }

    Optional<AccessCode> accessCode() {
        return accessCode;
    }

    private URI revocationList() {
        return controlUrl().resolve(ControlApi.REVOCATION_LIST);
    }

    ControlToken controlToken() {
        return controlToken;
    }

    // Every name of the certificate does; localhost is what people type, wherever it leads here.
    private String host() {
        InetAddress bind = options.bind();
        boolean local = bind.isAnyLocalAddress() || LOCALHOST.contains(bind.getHostAddress());
        return local ? "localhost" : bind.getHostAddress();
    }

    @Override
    public void close() {
        listeners.close();
        mailTls.ifPresent(MailTls::close);
        mailTls = Optional.empty();
    }
}
