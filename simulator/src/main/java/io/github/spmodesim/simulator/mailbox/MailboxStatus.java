package io.github.spmodesim.simulator.mailbox;

/**
 * A mailbox's counters at one moment (RFC 3501 section 6.3.10).
 *
 * @param messages how many there are
 * @param recent how many no session has seen yet
 * @param uidNext the UID that the next message will get at least
 * @param uidValidity changes when UIDs start anew
 * @param unseen how many are not read
 * @param octets size of all messages together (RFC 8438)
 * @param highestModSeq mod-sequence of the latest change (RFC 7162 section 3.1.2.1)
 */
public record MailboxStatus(
        int messages, int recent, long uidNext, long uidValidity, int unseen, long octets, long highestModSeq) {}
