package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

/** One cause of a trouble. */
public interface Cause {
    /** The claim, and behind a hyphen which of several of its kind: {@code T1a-case}. */
    String id();

    /** What is wrong, in the words of the features. */
    String japanese();

    /** Brings about what of it is on the device and in the account, on an app that works. */
    default void strike(InstalledApp app, Person person, World world) {}

    /** Brings about what of it is at the service, anew if it has ended. */
    default void strikeService(World world) {}

    /** Ends what of it is at the service. */
    default void lift(World world) {}
}
