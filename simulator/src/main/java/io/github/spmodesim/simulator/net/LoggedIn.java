package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.subscriber.Subscriber;

/**
 * A user event: the connection is this subscriber's.
 *
 * @param subscriber who logged in
 */
record LoggedIn(Subscriber subscriber) {}
