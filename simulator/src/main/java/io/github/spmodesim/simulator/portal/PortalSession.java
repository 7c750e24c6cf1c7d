package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.RandomToken;
import java.util.Optional;

/**
 * What the portal knows of one browser at one moment; a change makes a new value with new keys, so that who knew the old
 * ones is left behind.
 *
 * @param key what the browser's cookie holds
 * @param csrf what each of its forms holds
 * @param state what it may do
 */
record PortalSession(RandomToken key, RandomToken csrf, State state) {
    /**
     * What a browser may do.
     *
     * @param admitted whether the access code was given
     * @param awaitsCode the sign-in whose password was right, with the two-step code to follow
     * @param signedIn who signed in by d account
     * @param confirmed for whom 本人確認 was done, and how the visit was that visitor's then
     */
    record State(
            boolean admitted,
            Optional<DAccountSignIn> awaitsCode,
            Optional<DAccountSignIn> signedIn,
            Optional<Identity> confirmed) {
        static final State NONE = new State(false, Optional.empty(), Optional.empty(), Optional.empty());

        State admit() {
            return new State(true, awaitsCode, signedIn, confirmed);
        }

        State await(DAccountSignIn begun) {
            return new State(admitted, Optional.of(begun), Optional.empty(), Optional.empty());
        }

        State signIn(DAccountSignIn done) {
            return new State(admitted, Optional.empty(), Optional.of(done), Optional.empty());
        }

        State signOut() {
            return new State(admitted, Optional.empty(), Optional.empty(), Optional.empty());
        }

        State confirm(Identity identity) {
            return new State(admitted, awaitsCode, signedIn, Optional.of(identity));
        }

        /** Whether its browser may do more than any other. */
        boolean hasRights() {
            return !equals(NONE);
        }
    }

    static PortalSession with(State state) {
        return new PortalSession(RandomToken.draw(), RandomToken.draw(), state);
    }

    /** Whether 本人確認 was done by this very visitor: who comes by another way has to do it again (Assumption). */
    boolean confirms(Identity identity) {
        return state.confirmed().filter(identity::equals).isPresent();
    }
}
