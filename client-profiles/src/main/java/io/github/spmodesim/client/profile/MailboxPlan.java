package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What a client says in IMAP once it is logged in.
 *
 * @param launch its connections, in the order in which a driver opens them; the first one decides the outcome
 * @param actions what it says for one action of the person
 * @param push how it is told of new mail
 * @param connections how many it holds, and how they begin and end
 */
public record MailboxPlan(
        Sourced<List<ConnectionPlan>> launch, MailboxActions actions, Push push, Connections connections) {}
