package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.portal.profile.ProfileChoice;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Optional;

/** Where the portal has iPhone利用設定 from: the signed configuration profile of a subscriber (claims C1, U1). */
@FunctionalInterface
public interface ConfigurationProfiles {
    /** There are none. */
    ConfigurationProfiles NONE = subscriber -> Optional.empty();

    /**
     * The octets of a subscriber's usual profile, ready for download.
     *
     * @param subscriber one with an issued IMAP-only password
     * @return empty where there is none
     */
    Optional<Body> of(Subscriber subscriber);

    /** What a subscriber can choose instead of the usual one. */
    default List<ProfileChoice> others() {
        return List.of();
    }

    /**
     * The octets of the profile that was chosen instead.
     *
     * @param subscriber one with an issued IMAP-only password
     * @param key of one of the {@link #others()}
     * @return empty where there is none of that key
     */
    default Optional<Body> other(Subscriber subscriber, String key) {
        return Optional.empty();
    }
}
