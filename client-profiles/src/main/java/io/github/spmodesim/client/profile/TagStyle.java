package io.github.spmodesim.client.profile;

/**
 * How a client numbers its commands.
 *
 * @param form how a tag looks
 * @param first where the counter starts on a new connection
 * @param lostBeforeLogin how many tags the LOGIN command leaves out before its own
 */
public record TagStyle(Sourced<TagForm> form, Sourced<TagRange> first, Sourced<Integer> lostBeforeLogin) {}
