package io.github.spmodesim.simulator.smtp.client;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.relay.Handover;
import io.github.spmodesim.simulator.relay.RemoteAnswer;
import io.github.spmodesim.simulator.smtp.wire.SmtpRequest;

/** What a client does next. */
public sealed interface ClientStep {
    /**
     * It says something, and waits for the reply.
     *
     * @param request what
     */
    record Say(SmtpRequest request) implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.say(this);
        }
    }

    /**
     * It sends a message, and waits for the reply.
     *
     * @param text the message without what DATA puts into it
     */
    record SendText(Octets text) implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.sendText(this);
        }
    }

    /** The server can be given a parcel. */
    record Ready() implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.ready();
        }
    }

    /**
     * It is done with a parcel.
     *
     * @param handover what came of it
     * @param goesOn whether the server can be given another one
     */
    record Settled(Handover handover, boolean goesOn) implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.settled(this);
        }
    }

    /**
     * The server does not serve this client; no parcel has been begun.
     *
     * @param answer for every recipient
     */
    record TurnedAway(RemoteAnswer answer) implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.turnedAway(this);
        }
    }

    /** The connection ends. */
    record HangUp() implements ClientStep {
        @Override
        public void doneBy(Doer doer) {
            doer.hangUp();
        }
    }

    /** Hands this step to the method that is meant for it. */
    void doneBy(Doer doer);

    /** Does each kind of step by a method of its own. */
    interface Doer {
        /** See {@link Say}. */
        void say(Say say);

        /** See {@link SendText}. */
        void sendText(SendText text);

        /** See {@link Ready}. */
        void ready();

        /** See {@link Settled}. */
        void settled(Settled settled);

        /** See {@link TurnedAway}. */
        void turnedAway(TurnedAway away);

        /** See {@link HangUp}. */
        void hangUp();
    }
}
