package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.AddressReader;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;

/** What SORT orders by (RFC 5256 section 3, SORT). A header field that is not there counts as empty. */
public enum SortKey {
    /** INTERNALDATE with its time, to the second, as a client sees it. */
    ARRIVAL,
    /** The addr-mailbox of the first Cc address: the local part, or a group's name. */
    CC,
    /** The sent date. */
    DATE,
    /** The addr-mailbox of the first From address. */
    FROM,
    /** Octets. */
    SIZE,
    /** The base subject. */
    SUBJECT,
    /** The addr-mailbox of the first To address. */
    TO;

    SortValue of(StoredMessage message) {
        return switch (this) {
            case ARRIVAL -> SortValue.ofNumber(message.internalDate().getEpochSecond());
            case CC -> firstMailbox(message, "Cc");
            case DATE -> SortValue.ofNumber(SentTime.of(message));
            case FROM -> firstMailbox(message, "From");
            case SIZE -> SortValue.ofNumber(message.body().size());
            case SUBJECT -> SortValue.ofText(BaseSubject.of(fields(message)).text());
            case TO -> firstMailbox(message, "To");
        };
    }

    private static SortValue firstMailbox(StoredMessage message, String field) {
        String mailbox = fields(message)
                .value(field)
                .flatMap(value -> AddressReader.read(value).stream().findFirst())
                .flatMap(Address::mailbox)
                .orElse("");
        return SortValue.ofText(HeaderText.decode(mailbox));
    }

    private static HeaderFields fields(StoredMessage message) {
        return message.body().mime().fields();
    }
}
