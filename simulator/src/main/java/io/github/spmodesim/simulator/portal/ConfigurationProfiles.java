package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.Optional;

/** Where the portal has iPhone利用設定 from: the signed configuration profile of a subscriber (claims C1, U1). */
@FunctionalInterface
public interface ConfigurationProfiles {
    /** There are none. */
    ConfigurationProfiles NONE = subscriber -> Optional.empty();

    /**
     * The octets of a subscriber's profile, ready for download.
     *
     * @param subscriber one with an issued IMAP-only password
     * @return empty where there is none
     */
    Optional<Body> of(Subscriber subscriber);
}
