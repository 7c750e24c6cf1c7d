package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.access.Access;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Line;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** One service's ports, mail's or My docomo's: one for each access path; all feed the same sessions. */
public final class MailPorts {
    private final Map<AccessPath, Integer> ports = new EnumMap<>(AccessPath.class);

    private MailPorts() {}

    /**
     * What a service's ports have in common.
     *
     * @param service which protocol
     * @param protocol its handlers
     * @param tls certificate and versions
     * @param transcript where connections are written down
     * @param link what lies between clients and the ports
     * @param plainTextAfter how long TLS is waited for before the protocol is spoken without; zero for ever
     */
    public record Common(
            Service service,
            ProtocolPipeline protocol,
            MailTls tls,
            Transcript transcript,
            AccessLink link,
            Duration plainTextAfter) {
        /** The same with another certificate. */
        public Common with(MailTls other) {
            return new Common(service, protocol, other, transcript, link, plainTextAfter);
        }
    }

    /**
     * Opens the ports and returns when all accept.
     *
     * @param wanted the port for each access path, 0 for a free one
     * @param line whose SIM carries the connections of the paths over spmode
     * @throws PortTakenException when one cannot be had
     */
    public static MailPorts open(
            Listeners listeners, Common common, Map<AccessPath, Integer> wanted, Supplier<Line> line) {
        MailPorts opened = new MailPorts();
        wanted.forEach((path, port) -> {
            Supplier<Access> access = () -> new Access(path, path.overSpmode() ? line.get() : Line.none());
            ListeningPort bound =
                    listeners.openPort(port, new MailChannelInitializer(common, access, listeners.live()));
            common.link().refused().ifPresent(refused -> refused.add(common.service(), path, bound));
            opened.ports.put(path, bound.port());
        });
        return opened;
    }

    /** The port for an access path. */
    public int port(AccessPath path) {
        Integer port = ports.get(path);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + path);
        }
        return port;
    }
}
