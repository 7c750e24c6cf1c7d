package io.github.spmodesim.simulator.mailbox;

import java.util.List;

/**
 * What came of a {@link FlagChange}.
 *
 * @param unchanged messages that were left alone because they had changed since (MODIFIED, RFC 7162 section 3.1.3), in order
 */
public record ChangedFlags(List<StoredMessage> unchanged) {}
