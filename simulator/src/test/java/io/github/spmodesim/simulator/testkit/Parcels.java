package io.github.spmodesim.simulator.testkit;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.AcceptedMail;
import io.github.spmodesim.simulator.relay.Parcel;
import io.github.spmodesim.simulator.relay.Recipient;
import io.github.spmodesim.simulator.relay.Sender;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Messages for the outside from taro@docomo.ne.jp. */
public final class Parcels {
    /** When they were accepted. */
    public static final Instant ACCEPTED = Instant.parse("2026-11-01T00:00:00Z");
    /** Whom they are from. */
    public static final Sender TARO = Sender.of(Optional.of(new MailAddress("taro@docomo.ne.jp")));

    private Parcels() {}

    /** A message of these octets, one a character, for addresses of one domain. */
    public static Parcel of(String text, String... addresses) {
        return from(TARO, text, Arrays.stream(addresses).map(Parcels::to).toList());
    }

    /** The same from another sender, for recipients of one domain. */
    public static Parcel from(Sender sender, String text, List<Recipient> recipients) {
        return new Parcel(new AcceptedMail(1, ACCEPTED, sender, Octets.ofLatin1(text)), recipients);
    }

    /** A recipient of whose failure the sender hears. */
    public static Recipient to(String address) {
        return Recipient.of(new MailAddress(address));
    }
}
