package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client authenticates with user name and password.
 *
 * @param order mechanisms in the order of preference; the ones that the server does not offer are left out
 * @param initialResponse mechanisms whose first response travels with the command where the protocol allows it
 * @param rounds how often it goes through the order on one connection while it is refused
 * @param reading how it reads a refusal
 * @param <M> {@link ImapMechanism} or {@link SmtpMechanism}
 */
public record LoginOrder<M>(
        Sourced<List<M>> order, Sourced<List<M>> initialResponse, Sourced<Integer> rounds, RefusalReading reading) {}
