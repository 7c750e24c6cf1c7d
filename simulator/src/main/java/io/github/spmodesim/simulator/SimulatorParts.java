package io.github.spmodesim.simulator;

import io.github.spmodesim.simulator.net.OutsideClient;
import io.github.spmodesim.simulator.net.TlsMaterial;
import io.github.spmodesim.simulator.relay.Carrier;
import io.github.spmodesim.simulator.transcript.Transcript;
import java.util.Optional;

/**
 * Everything that a running simulator is made of.
 *
 * @param transcript what is said on every connection
 * @param tls certificates
 * @param service what stands behind the sockets
 * @param outside mail on its way to other providers
 * @param doors everything that listens
 */
record SimulatorParts(Transcript transcript, TlsMaterial tls, ServiceAssembly service, OutsideMail outside, Doors doors)
        implements AutoCloseable {
    /**
     * Puts them together and opens the doors.
     *
     * @throws io.github.spmodesim.simulator.net.PortTakenException when a port cannot be had; then nothing is left open
     */
    static SimulatorParts start(SimulatorOptions options) {
        Transcript transcript = new Transcript();
        Optional<OutsideClient> client = options.outside()
                .server()
                .map(server -> new OutsideClient(server, options.dialect().relay(), transcript));
        ServiceAssembly service =
                ServiceAssembly.of(options, client.<Carrier>map(c -> c).orElse(OutsideMail.NOWHERE));
        OutsideMail outside = new OutsideMail(service.queue(), client);
        TlsMaterial tls = TlsMaterial.create(options.bind());
        try {
            Doors doors = Doors.open(options, service, tls, transcript);
            return new SimulatorParts(transcript, tls, service, outside, doors);
        } catch (RuntimeException e) {
            outside.close();
            throw e;
        }
    }

    @Override
    public void close() {
        doors.close();
        outside.close();
    }
}
