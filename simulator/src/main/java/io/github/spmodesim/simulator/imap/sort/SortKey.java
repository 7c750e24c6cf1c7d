package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.AddressReader;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;
import java.util.Optional;

/** What SORT orders by (RFC 5256 section 3, SORT; RFC 5957). A header field that is not there counts as empty. */
public enum SortKey {
    /** INTERNALDATE with its time, to the second, as a client sees it. */
    ARRIVAL,
    /** The addr-mailbox of the first Cc address: the local part, or a group's name. */
    CC,
    /** The sent date. */
    DATE,
    /** What is shown of the first From address. */
    DISPLAYFROM,
    /** What is shown of the first To address. */
    DISPLAYTO,
    /** The addr-mailbox of the first From address. */
    FROM,
    /** Octets. */
    SIZE,
    /** The base subject. */
    SUBJECT,
    /** The addr-mailbox of the first To address. */
    TO;

    /** Returns the capability that has to be announced for it beside SORT, empty where it needs none. */
    public String capability() {
        return switch (this) {
            case DISPLAYFROM, DISPLAYTO -> "SORT=DISPLAY";
            case ARRIVAL, CC, DATE, FROM, SIZE, SUBJECT, TO -> "";
        };
    }

    SortValue of(StoredMessage message) {
        return switch (this) {
            case ARRIVAL -> SortValue.ofNumber(message.internalDate().getEpochSecond());
            case CC -> firstMailbox(message, "Cc");
            case DATE -> SortValue.ofNumber(SentTime.of(message));
            case DISPLAYFROM -> firstShown(message, "From");
            case DISPLAYTO -> firstShown(message, "To");
            case FROM -> firstMailbox(message, "From");
            case SIZE -> SortValue.ofNumber(message.body().size());
            case SUBJECT -> SortValue.ofText(BaseSubject.of(fields(message)).text());
            case TO -> firstMailbox(message, "To");
        };
    }

    private static SortValue firstMailbox(StoredMessage message, String field) {
        String mailbox = first(message, field).flatMap(Address::mailbox).orElse("");
        return SortValue.ofText(HeaderText.decode(mailbox));
    }

    private static SortValue firstShown(StoredMessage message, String field) {
        return SortValue.ofText(first(message, field).map(DisplayedAddress::of).orElse(""));
    }

    private static Optional<Address> first(StoredMessage message, String field) {
        return fields(message)
                .value(field)
                .flatMap(value -> AddressReader.read(value).stream().findFirst());
    }

    private static HeaderFields fields(StoredMessage message) {
        return message.body().mime().fields();
    }
}
