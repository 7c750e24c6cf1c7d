package io.github.spmodesim.simulator.access;

/** Asked before a log-in is checked. */
@FunctionalInterface
public interface LoginGate {
    /** Lets every log-in be checked. */
    LoginGate OPEN = user -> true;

    /**
     * Whether the log-in is to be checked; it is refused otherwise, by whoever asked or by this gate's owner.
     *
     * @param user the name that was presented
     */
    boolean lets(String user);
}
