package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * A client's IMAP connections.
 *
 * @param max how many of one account it holds at once
 * @param ending how it ends one
 * @param reconnects after which failures it opens a new one by itself within one action
 */
public record Connections(Sourced<Integer> max, Sourced<Ending> ending, Sourced<List<Reconnect>> reconnects) {}
