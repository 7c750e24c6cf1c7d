package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.ProfileVariantDialect;
import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * iPhone利用設定: the profiles that a subscriber can download (claims C1, U1, T1F1).
 *
 * <p>A profile holds the IMAP-only password of the moment, so one from before a reissue is stale (claim T1b). Whether the
 * session may have it at all is the portal's to say: it is refused off the line.
 */
public final class ProfileDownloads {
    private final Dialect dialect;
    private final Supplier<SetupPlaces> places;
    private final ProfileSigner signer;

    /**
     * The downloads of one portal.
     *
     * @param dialect what stands in profiles
     * @param places where the iPhone is sent, asked at each download
     * @param signer signs them
     */
    public ProfileDownloads(Dialect dialect, Supplier<SetupPlaces> places, ProfileSigner signer) {
        this.dialect = dialect;
        this.places = places;
        this.signer = signer;
    }

    /** What there is to choose from, the usual one first. */
    public List<ProfileChoice> choices() {
        return dialect.setup().profile().variants().entrySet().stream()
                .map(variant -> new ProfileChoice(
                        variant.getKey(), variant.getValue().displayName().value()))
                .toList();
    }

    /** The usual profile of a subscriber as it is now, signed. */
    public Body usual(Subscriber subscriber) {
        return signed(
                subscriber,
                dialect.setup().profile().variants().values().iterator().next());
    }

    /** A profile of a subscriber as it is now, signed; empty where {@code key} is none of the {@linkplain #choices() choices}. */
    public Optional<Body> chosen(Subscriber subscriber, String key) {
        return Optional.ofNullable(dialect.setup().profile().variants().get(key))
                .map(variant -> signed(subscriber, variant));
    }

    private Body signed(Subscriber subscriber, ProfileVariantDialect variant) {
        String folder = dialect.mailbox()
                .folderName(dialect.setup().profile().messagesFolder().value());
        ProfileWriter writer = new ProfileWriter(dialect.setup().profile(), folder, places.get());
        return signer.sign(writer.write(subscriber, variant));
    }
}
