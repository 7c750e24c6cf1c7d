package io.github.spmodesim.client.profile;

import java.util.List;
import java.util.Optional;

/**
 * How a client is told of new mail.
 *
 * @param kinds the ways it uses, the preferred one first; empty if it only polls
 * @param idle how it idles; empty if it does not or nobody knows
 */
public record Push(Sourced<List<PushKind>> kinds, Optional<IdlePlan> idle) {}
