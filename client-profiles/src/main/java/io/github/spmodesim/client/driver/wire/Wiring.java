package io.github.spmodesim.client.driver.wire;

import io.netty.channel.EventLoopGroup;

/**
 * What the connections of one driver are made of.
 *
 * @param group the event loop
 * @param tls TLS, with the sessions that it remembers
 */
record Wiring(EventLoopGroup group, ClientTls tls) {}
