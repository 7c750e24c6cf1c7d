package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.scenarios.world.Words;
import java.util.List;
import java.util.stream.Stream;

/** All causes of the features. */
public final class Causes {
    private static final List<Cause> ALL = Stream.<Cause>concat(
                    Stream.<Cause>concat(
                            Stream.of(WrongPassword.values()),
                            Stream.of(StaleProfile.REISSUED, NoInternet.ALL_OFF, DamagedAccount.DAMAGED)),
                    Stream.<Cause>concat(Stream.of(ServiceOutage.values()), WrongSettings.all().stream()))
            .toList();

    private Causes() {}

    /** All of them. */
    public static List<Cause> all() {
        return ALL;
    }

    /**
     * The cause of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Cause of(String id) {
        return Words.find(ALL, Cause::id, id);
    }
}
