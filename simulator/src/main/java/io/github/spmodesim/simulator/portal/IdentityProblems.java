package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.dialect.PortalTexts;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.subscriber.IdentityResult;
import io.github.spmodesim.simulator.subscriber.LockKind;

/** What a person is told when 本人確認 fails (claim V3; docomo-mail.md section 5, lock rules). */
final class IdentityProblems {
    private final PortalTexts texts;

    IdentityProblems(PortalWording wording) {
        this.texts = wording.texts();
    }

    /** What went wrong with a network PIN or an spmode password. */
    Element of(LockKind kind, IdentityResult result) {
        return switch (result.outcome()) {
            case WRONG_SECRET, LOCKED ->
                Fragments.problem(result.lock().isPresent() ? locked(kind).value() : wrong(kind, result));
            case NOT_ON_LINE -> Fragments.problem(texts.unlockNeedsLine().value());
            case NOT_SET_UP, CONFIRMED -> biometrics();
        };
    }

    /** What went wrong with biometrics. */
    Element biometrics() {
        return Fragments.problem(texts.wrongBiometrics().value());
    }

    private String wrong(LockKind kind, IdentityResult result) {
        String sentence = switch (kind) {
            case NETWORK_PIN -> texts.wrongPin().value();
            case SPMODE_PASSWORD -> texts.wrongSpmodePassword().value();
            case D_ACCOUNT -> texts.wrongSignIn().value();
        };
        return result.attemptsLeft().isEmpty()
                ? sentence
                : sentence
                        + texts.attemptsLeft()
                                .value()
                                .replace(
                                        "{count}",
                                        String.valueOf(result.attemptsLeft().getAsInt()));
    }

    private Setting<String> locked(LockKind kind) {
        return switch (kind) {
            case NETWORK_PIN -> texts.pinLocked();
            case SPMODE_PASSWORD -> texts.spmodePasswordLocked();
            case D_ACCOUNT -> texts.dAccountLocked();
        };
    }
}
