package io.github.spmodesim.simulator.dialect;

/**
 * What the service hands out so that a mail client sets itself up.
 *
 * @param addresses which servers are written into it
 * @param profile the iPhone's configuration profile
 * @param autoconfig Thunderbird's autoconfiguration
 */
public record SetupDialect(Setting<SetupAddresses> addresses, ProfileDialect profile, AutoconfigDialect autoconfig) {}
