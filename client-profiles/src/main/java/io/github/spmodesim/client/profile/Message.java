package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * Words of a client, line by line as shown.
 *
 * <p>Lines may hold <code>${account}</code>, <code>${host}</code>, <code>${user}</code> and <code>${words}</code> (what
 * the server said).
 *
 * @param ja Japanese
 * @param en English
 */
public record Message(Sourced<List<String>> ja, Sourced<List<String>> en) {}
