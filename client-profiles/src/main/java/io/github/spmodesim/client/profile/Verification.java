package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * How a client tries the settings before it keeps them.
 *
 * @param logsInto the servers that it logs in to, in order
 * @param userForms the user names that it tries one after the other while the log-in is refused
 */
public record Verification(Sourced<List<MailProtocol>> logsInto, Sourced<List<UserForm>> userForms) {}
