package io.github.spmodesim.simulator.subscriber;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The d account at one moment; a change makes a new value.
 *
 * @param password opens it
 * @param replaced every earlier password, oldest first
 * @param twoStep whether a sign-in needs a code as well (claim B4)
 * @param sentCode the code of the sign-in that waits for it, if one does
 */
record DAccount(
        DAccountPassword password, List<DAccountPassword> replaced, boolean twoStep, Optional<TwoStepCode> sentCode) {
    DAccount {
        replaced = List.copyOf(replaced);
    }

    static DAccount with(DAccountPassword password) {
        return new DAccount(password, List.of(), false, Optional.empty());
    }

    /** Another password; a sign-in that waits for its code ends. */
    DAccount changed(DAccountPassword to) {
        List<DAccountPassword> dead =
                Stream.concat(replaced.stream(), Stream.of(password)).toList();
        return new DAccount(to, dead, twoStep, Optional.empty());
    }

    DAccount withTwoStep(boolean on) {
        return new DAccount(password, replaced, on, Optional.empty());
    }

    DAccount withCode(Optional<TwoStepCode> sent) {
        return new DAccount(password, replaced, twoStep, sent);
    }
}
