package io.github.spmodesim.client.driver;

import io.github.spmodesim.client.profile.Failure;

/** Why no connection came to stand. */
public enum UnreachableReason {
    /** The host name as typed leads nowhere. */
    NO_SUCH_NAME(Failure.NO_SUCH_NAME),
    /** Nobody listens at the port as typed. */
    CONNECTION_REFUSED(Failure.CONNECTION_REFUSED);

    private final Failure failure;

    UnreachableReason(Failure failure) {
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
