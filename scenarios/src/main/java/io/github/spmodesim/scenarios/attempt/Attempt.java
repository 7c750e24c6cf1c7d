package io.github.spmodesim.scenarios.attempt;

import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;

/** One thing that a person tries against a trouble: the right one, the wrong one, a half of one, or nothing. */
public interface Attempt {
    /** The claim that names it, such as {@code T1F2}; for a half {@code T1F2-part}; else a word of ours. */
    String id();

    /** What is done, in the words of the features. */
    String japanese();

    /** The same step by step, in Japanese, through the screens of the app where they are known. */
    default List<String> steps(InstalledApp app) {
        return List.of(japanese());
    }

    /** Does it on an app's device, in the world as it is. */
    void on(InstalledApp app, Person person, World world);
}
