package io.github.spmodesim.simulator.net;

/**
 * A user event: the client has taken too long.
 *
 * @param why for the transcript
 */
record TimeOut(String why) {}
