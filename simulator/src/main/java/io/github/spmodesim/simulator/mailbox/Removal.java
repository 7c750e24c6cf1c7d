package io.github.spmodesim.simulator.mailbox;

import java.util.List;

/**
 * What came of removing messages.
 *
 * @param removed the messages that were there and are gone, in the order of their UIDs
 * @param modSeq the mailbox's highest mod-sequence then
 */
public record Removal(List<StoredMessage> removed, long modSeq) {}
