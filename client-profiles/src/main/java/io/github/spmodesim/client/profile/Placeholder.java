package io.github.spmodesim.client.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The places of a command template that a driver fills in, written as <code>${folder}</code>. */
public enum Placeholder {
    /** Name of the open mailbox. */
    FOLDER,
    /** Number of messages in it; a step that needs one is left out while the mailbox is empty. */
    EXISTS,
    /** The UID that the next message will have, as SELECT told. */
    UIDNEXT,
    /** UIDs of the new messages in the shortest form ({@code 1:2}); left out when there is none. */
    NEW_UID_RANGES,
    /** UIDs of the new messages one by one ({@code 1,2}); left out when there is none. */
    NEW_UID_LIST,
    /** UID of one new message: the step is repeated for each. */
    EACH_NEW_UID,
    /** UID of the message that the person acts on. */
    UID,
    /** The day a week ago on the device's clock, as SEARCH writes it (RFC 3501 section 9, date). */
    WEEK_AGO,
    /** Version of the application. */
    VERSION,
    /** The octets of the mail just submitted, as a literal; last in its command. */
    MESSAGE,
    /** The client's own IP address as an address literal of RFC 5321 section 4.1.3. */
    LOCAL_ADDRESS_LITERAL,
    /** The domain of the account's address. */
    DOMAIN,
    /** The device's own name. */
    HOST_NAME,
    /** Size of the mail in octets. */
    SIZE;

    /** As it stands in a template. */
    public String written() {
        return "${" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** All placeholders in one line, for error messages. */
    static String all() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }
}
