package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.testkit.SmtpHouse;

/** A connection to the mail exchanger, without TLS and without a socket. */
public final class MxWire extends PipelineWire {
    /** A connection to the exchanger of a house; the greeting waits to be read. */
    public MxWire(SmtpHouse house) {
        super(new SmtpPipeline(house.exchanger()), "mx");
    }
}
