package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * Where a client runs and what it speaks.
 *
 * @param standing whether it still works
 * @param origins where its connections come from; several if the same account is used from more than one place
 * @param transport what it speaks to the service
 */
public record Footing(Sourced<Standing> standing, Sourced<List<Origin>> origins, Sourced<Transport> transport) {}
