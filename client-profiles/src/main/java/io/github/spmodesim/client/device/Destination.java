package io.github.spmodesim.client.device;

import java.net.InetSocketAddress;

/** Where a host and a port, as typed, lead to on one access path. */
public sealed interface Destination {
    /**
     * Answers with the case that applies.
     *
     * @throws X what the case throws
     */
    <T, X extends Exception> T match(Cases<T, X> cases) throws X;

    /**
     * One answer per kind of destination.
     *
     * @param <T> type of the answer
     * @param <X> what an answer may throw
     */
    interface Cases<T, X extends Exception> {
        /** Somebody listens there. */
        T address(InetSocketAddress address) throws X;

        /** The name is not known. */
        T noSuchName() throws X;

        /** Nobody listens at the port. */
        T refused() throws X;

        /** Packets vanish. */
        T silent() throws X;
    }

    /**
     * Somebody listens there.
     *
     * @param socketAddress resolved address
     */
    record Address(InetSocketAddress socketAddress) implements Destination {
        @Override
        public <T, X extends Exception> T match(Cases<T, X> cases) throws X {
            return cases.address(socketAddress);
        }
    }

    /** The name is not known: what DNS answers NXDOMAIN to. */
    record NoSuchName() implements Destination {
        @Override
        public <T, X extends Exception> T match(Cases<T, X> cases) throws X {
            return cases.noSuchName();
        }
    }

    /** Nobody listens at the port: the connection is answered with a reset. */
    record Refused() implements Destination {
        @Override
        public <T, X extends Exception> T match(Cases<T, X> cases) throws X {
            return cases.refused();
        }
    }

    /** Packets vanish: the connection is never answered. */
    record Silent() implements Destination {
        @Override
        public <T, X extends Exception> T match(Cases<T, X> cases) throws X {
            return cases.silent();
        }
    }
}
