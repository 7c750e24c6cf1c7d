package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.testkit.SmtpHouse;

/** A submission connection behind TLS, without a socket. */
public final class SmtpWire extends PipelineWire {
    /** A connection to the service of a house; the greeting waits to be read. */
    public SmtpWire(SmtpHouse house) {
        super(new SmtpPipeline(house.service()), "smtp", "smtp.spmode.ne.jp");
    }
}
