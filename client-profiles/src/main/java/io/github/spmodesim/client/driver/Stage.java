package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.profile.Failure;

/** How far a connection had come. */
public enum Stage {
    /** No greeting yet. */
    GREETING(Failure.SILENT_BEFORE_GREETING, Failure.DROPPED_BEFORE_GREETING),
    /** A greeting, but not logged in yet. */
    LOGIN(Failure.SILENT_AFTER_GREETING, Failure.DROPPED_AT_LOGIN),
    /** Logged in. */
    SESSION(Failure.SILENT_AFTER_GREETING, Failure.DROPPED_LATER);

    private final Failure silence;
    private final Failure cut;

    Stage(Failure silence, Failure cut) {
        this.silence = silence;
        this.cut = cut;
    }

    Failure silence() {
        return silence;
    }

    Failure cut() {
        return cut;
    }
}
