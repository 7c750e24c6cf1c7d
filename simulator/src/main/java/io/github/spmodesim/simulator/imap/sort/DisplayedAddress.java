package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.HeaderText;

/** What a mail client shows of an address (RFC 5957 section 3). */
final class DisplayedAddress {
    private DisplayedAddress() {}

    /** Returns the name with its encoded words decoded; where there is none the address, or as much as there is of it. */
    static String of(Address address) {
        String name = HeaderText.decode(address.displayName().orElse(""));
        if (!name.isEmpty()) {
            return name;
        }
        String host = address.host().map(known -> "@" + known).orElse("");
        return address.mailbox()
                .map(mailbox -> HeaderText.decode(mailbox + host))
                .orElse("");
    }
}
