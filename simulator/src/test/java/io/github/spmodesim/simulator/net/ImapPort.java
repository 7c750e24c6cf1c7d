package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.FaultPlan;
import io.github.spmodesim.simulator.fault.ProtocolWords;
import io.github.spmodesim.simulator.subscriber.TrafficLedger;
import io.github.spmodesim.simulator.testkit.ImapBench;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/** An IMAP service behind TLS on a free loopback port. */
final class ImapPort implements AutoCloseable {
    private static final TlsMaterial TLS = TlsMaterial.create(InetAddress.getLoopbackAddress());

    private final Listeners listeners;
    private final MailTls tls;
    private final Transcript transcript = new Transcript();
    private final int port;

    private ImapPort(ImapBench bench, Transport transport, TlsProvider provider) {
        listeners = new Listeners(InetAddress.getLoopbackAddress(), transport);
        tls = MailTls.of(TLS, provider, List.of("TLSv1.2", "TLSv1.3"), () -> URI.create("http://localhost/"));
        MailPorts.Common common = new MailPorts.Common(
                Service.IMAP,
                new ImapPipeline(bench.service()),
                tls,
                transcript,
                new AccessLink(
                        access -> true,
                        new TrafficLedger(path -> true),
                        new FaultPlan(0, InstantSource.system(), ProtocolWords.NONE),
                        Optional.empty()),
                Duration.ZERO);
        port = MailPorts.open(listeners, common, Map.of(AccessPath.SPMODE_LINE, 0), Line::none)
                .port(AccessPath.SPMODE_LINE);
    }

    static ImapPort open(ImapBench bench) {
        return open(bench, Transport.best(), TlsProvider.JDK);
    }

    static ImapPort open(ImapBench bench, Transport transport, TlsProvider provider) {
        return new ImapPort(bench, transport, provider);
    }

    int port() {
        return port;
    }

    Transcript transcript() {
        return transcript;
    }

    SSLContext clientTls() {
        return TLS.clientContext();
    }

    @Override
    public void close() {
        listeners.close();
        tls.close();
    }
}
