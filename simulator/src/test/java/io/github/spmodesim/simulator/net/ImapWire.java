package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.imap.ImapService;
import io.github.spmodesim.simulator.testkit.ImapBench;

/** An IMAP connection behind TLS, without a socket. */
public final class ImapWire extends PipelineWire {
    /** A connection that asked for {@code serverName} in TLS; the greeting waits to be read. */
    public ImapWire(ImapBench bench, String serverName) {
        this(bench.service(), serverName);
    }

    /** The same for a service with other commands. */
    public ImapWire(ImapService service, String serverName) {
        super(new ImapPipeline(service), "imap", serverName);
    }
}
