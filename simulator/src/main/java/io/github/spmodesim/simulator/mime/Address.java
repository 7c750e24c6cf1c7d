package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/**
 * One element of an address list, as the four strings of an ENVELOPE address (RFC 3501 section 7.4.2).
 *
 * <p>A group is not an element with members but a start, its members, and an end.
 */
public sealed interface Address permits MailboxAddress, GroupStart, GroupEnd {
    /** Returns the personal name, encoded words left as they are. */
    default Optional<String> displayName() {
        return Optional.empty();
    }

    /** Returns the at-domain-list, the source route: {@code @a,@b}. */
    default Optional<String> route() {
        return Optional.empty();
    }

    /** Returns the mailbox name, or the name of a group that starts; empty where a group ends. */
    default Optional<String> mailbox() {
        return Optional.empty();
    }

    /** Returns the host name; empty where a group starts or ends. */
    default Optional<String> host() {
        return Optional.empty();
    }
}
