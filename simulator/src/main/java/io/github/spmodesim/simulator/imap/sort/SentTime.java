package io.github.spmodesim.simulator.imap.sort;

import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.SentDate;
import java.time.OffsetDateTime;

/** When a message was sent, as SORT and THREAD count it (RFC 5256 section 2.2). */
public final class SentTime {
    private SentTime() {}

    /**
     * Returns the time of the {@code Date} field, normalised to UTC; INTERNALDATE where there is none that can be read.
     *
     * @return seconds since 1970
     */
    public static long of(StoredMessage message) {
        return message.body()
                .mime()
                .fields()
                .value("Date")
                .flatMap(SentDate::read)
                .map(OffsetDateTime::toEpochSecond)
                .orElseGet(() -> message.internalDate().getEpochSecond());
    }
}
