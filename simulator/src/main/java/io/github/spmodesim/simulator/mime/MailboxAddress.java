package io.github.spmodesim.simulator.mime;

import java.util.Optional;

/**
 * The address of one mailbox.
 *
 * @param displayName the phrase before the address, or else the comment after it, encoded words left as they are
 * @param route the source route, {@code @a,@b}, without its colon
 * @param localPart what stands before the last {@code @}, without quoting
 * @param domain what stands after it; empty if there is no {@code @}, because no host at all would mean a group
 */
public record MailboxAddress(
        @Override Optional<String> displayName, @Override Optional<String> route, String localPart, String domain)
        implements Address {
    @Override
    public Optional<String> mailbox() {
        return Optional.of(localPart);
    }

    @Override
    public Optional<String> host() {
        return Optional.of(domain);
    }
}
