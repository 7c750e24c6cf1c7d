package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * What a client offers in its ClientHello.
 *
 * @param protocols protocol names as JSSE spells them, such as {@code TLSv1.3}
 * @param serverName whether it sends the typed host name (SNI, RFC 6066 section 3)
 * @param alpn application protocols that it offers (RFC 7301); empty if none
 */
public record TlsBehaviour(Sourced<List<String>> protocols, Sourced<Boolean> serverName, Sourced<List<String>> alpn) {}
