package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.sort.BaseSubject;
import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.AddressReader;
import io.github.spmodesim.simulator.mime.GroupEnd;
import io.github.spmodesim.simulator.mime.GroupStart;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.MessageIds;
import io.github.spmodesim.simulator.mime.SentDate;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The readers of header values refuse nothing: addresses, texts, identifiers, dates, subjects. */
final class HeaderValueTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        check(new String(input, StandardCharsets.ISO_8859_1));
    }

    static void check(String value) {
        checkGroups(AddressReader.read(value));
        assertThat(HeaderText.decode(value)).doesNotContain("\t");
        for (String id : MessageIds.read(value)) {
            int at = id.indexOf('@', 1);
            assertThat(at).as("an @ inside %s", id).isBetween(1, id.length() - 2);
        }
        SentDate.read(value);
        BaseSubject.of(value);
    }

    private static void checkGroups(List<Address> addresses) {
        boolean inGroup = false;
        for (Address address : addresses) {
            if (address instanceof GroupStart || address instanceof GroupEnd) {
                assertThat(address instanceof GroupEnd)
                        .as("groups in %s", addresses)
                        .isEqualTo(inGroup);
                inGroup = !inGroup;
            }
            address.displayName();
            address.route();
            address.mailbox();
            address.host();
        }
        assertThat(inGroup).as("open group in %s", addresses).isFalse();
    }
}
