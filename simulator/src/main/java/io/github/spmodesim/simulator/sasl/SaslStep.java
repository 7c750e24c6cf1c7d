package io.github.spmodesim.simulator.sasl;

import io.github.spmodesim.simulator.subscriber.PresentedSecret;

/** Where a log-in stands after a response. */
public sealed interface SaslStep {
    /**
     * The server asks on.
     *
     * @param prompt what it asks, in clear
     */
    record Prompt(String prompt) implements SaslStep {
        @Override
        public <R, E extends Exception> R told(Teller<R, E> teller) throws E {
            return teller.prompt(prompt);
        }
    }

    /**
     * The client has said who it is.
     *
     * @param user the identity whose mail is meant
     * @param secret what proves it
     * @param forAnother whether it asks for the mail of another, by an authorization identity that is not the user
     */
    record Credentials(String user, PresentedSecret secret, boolean forAnother) implements SaslStep {
        /** Credentials for the user's own mail. */
        public Credentials(String user, PresentedSecret secret) {
            this(user, secret, false);
        }

        @Override
        public <R, E extends Exception> R told(Teller<R, E> teller) throws E {
            return teller.credentials(this);
        }
    }

    /**
     * The response is none of the mechanism's.
     *
     * @param problem what was expected; holds nothing of the response
     */
    record Malformed(String problem) implements SaslStep {
        @Override
        public <R, E extends Exception> R told(Teller<R, E> teller) throws E {
            return teller.malformed(problem);
        }
    }

    /** Hands this step to the method that is meant for it. */
    <R, E extends Exception> R told(Teller<R, E> teller) throws E;

    /**
     * Takes each kind of step by a method of its own.
     *
     * @param <R> what becomes of a step
     * @param <E> how a step may be refused
     */
    interface Teller<R, E extends Exception> {
        /** See {@link Prompt}. */
        R prompt(String prompt) throws E;

        /** See {@link Credentials}. */
        R credentials(Credentials credentials) throws E;

        /** See {@link Malformed}. */
        R malformed(String problem) throws E;
    }
}
