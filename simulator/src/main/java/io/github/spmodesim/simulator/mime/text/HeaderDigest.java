package io.github.spmodesim.simulator.mime.text;

import io.github.spmodesim.simulator.mime.Address;
import io.github.spmodesim.simulator.mime.AddressReader;
import io.github.spmodesim.simulator.mime.HeaderField;
import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.HeaderText;
import io.github.spmodesim.simulator.mime.SentDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of a message's header. */
final class HeaderDigest {
    private static final long NO_DATE = Long.MIN_VALUE;

    private final Map<MainField, String> folded = new EnumMap<>(MainField.class);
    private final Signature signature;
    private final long sentOn;

    HeaderDigest(HeaderFields fields) {
        for (MainField field : MainField.values()) {
            folded.put(field, folded(fields, field));
        }
        Grams grams = new Grams();
        TextSpan.Header.text(fields).addTo(grams);
        signature = Signature.of(grams);
        sentOn = fields.value("Date")
                .flatMap(SentDate::read)
                .map(date -> date.toLocalDate().toEpochDay())
                .orElse(NO_DATE);
    }

    String folded(MainField field) {
        return folded.getOrDefault(field, "");
    }

    Signature signature() {
        return signature;
    }

    Optional<LocalDate> sentOn() {
        return sentOn == NO_DATE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(sentOn));
    }

    private static String folded(HeaderFields fields, MainField field) {
        StringBuilder lines = new StringBuilder();
        for (HeaderField line : fields.all(field.fieldName())) {
            String text = HeaderText.of(line);
            lines.append(lines.isEmpty() ? "" : "\n").append(text);
            if (field.holdsAddresses()) {
                lines.append(plainAddresses(text, AddressReader.read(line.unfolded())));
            }
        }
        return lines.isEmpty() ? "" : CaseFold.of(lines.toString());
    }

    /** The addresses as an envelope shows them, where comments, blanks or quotes hide one of them in the text. */
    private static String plainAddresses(String text, List<Address> addresses) {
        int found = 0;
        for (Address address : addresses) {
            String plain = plain(address);
            found = text.indexOf(plain, found);
            if (found < 0) {
                return allPlain(addresses);
            }
            found += plain.length();
        }
        return "";
    }

    private static String allPlain(List<Address> addresses) {
        StringBuilder lines = new StringBuilder();
        addresses.forEach(address -> lines.append('\n').append(plain(address)));
        return lines.toString();
    }

    private static String plain(Address address) {
        return address.mailbox().orElse("")
                + address.host()
                        .filter(host -> !host.isEmpty())
                        .map(host -> "@" + host)
                        .orElse("");
    }
}
