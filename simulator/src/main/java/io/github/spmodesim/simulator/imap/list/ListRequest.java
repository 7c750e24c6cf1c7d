package io.github.spmodesim.simulator.imap.list;

import java.util.List;

/**
 * What LIST asks.
 *
 * @param selection which names
 * @param patterns one of which a name has to match
 * @param returns what to say of them
 * @param separatorAlone whether it only asks for the hierarchy separator (RFC 3501 section 6.3.8)
 */
public record ListRequest(
        ListSelection selection, List<ListPattern> patterns, ListReturn returns, boolean separatorAlone) {}
