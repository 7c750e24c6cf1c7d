package io.github.spmodesim.client.driver;

/**
 * Is told every line on the wire, secrets masked at the source.
 *
 * <p>Called on the thread that runs the driver.
 */
@FunctionalInterface
public interface WireObserver {
    /** One line passed. */
    void line(WireLine line);

    /** An observer that does not care. */
    static WireObserver none() {
        return line -> {};
    }

    /** Tells both. */
    default WireObserver and(WireObserver other) {
        return line -> {
            line(line);
            other.line(line);
        };
    }
}
