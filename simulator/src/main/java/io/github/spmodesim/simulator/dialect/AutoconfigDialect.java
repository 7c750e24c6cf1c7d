package io.github.spmodesim.simulator.dialect;

/**
 * Thunderbird's autoconfiguration.
 *
 * @param servers the servers that it names
 * @param displayName the provider's name
 * @param userName what it gives as the user name
 */
public record AutoconfigDialect(
        ClientServersDialect servers, Setting<String> displayName, Setting<AutoconfigUserName> userName) {}
