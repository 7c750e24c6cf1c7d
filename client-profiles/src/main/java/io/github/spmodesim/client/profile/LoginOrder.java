package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client authenticates with user name and password.
 *
 * @param order mechanisms in the order of preference; the ones that the server does not offer are left out
 * @param initialResponse mechanisms whose first response travels with the command where the protocol allows it
 * @param fallback refusals after which the next mechanism is tried on the same connection
 * @param wrongPassword refusals that the client takes for a wrong password; any other refusal ends the log-in
 * @param <M> {@link ImapMechanism} or {@link SmtpMechanism}
 */
public record LoginOrder<M>(
        Sourced<List<M>> order,
        Sourced<List<M>> initialResponse,
        Sourced<ReplyCodes> fallback,
        Sourced<ReplyCodes> wrongPassword) {}
