package io.github.spmodesim.simulator.subscriber;

/**
 * What opens the d account and the portal, and never mail (claim P5); a change makes a new value.
 *
 * @param dAccount opens the d account
 * @param networkPin confirms the subscriber on the portal
 * @param spmodePassword does so too
 * @param biometrics whether the subscriber has set biometrics up, which do so too (claim V3)
 */
record PortalSecrets(DAccount dAccount, NetworkPin networkPin, SpmodePassword spmodePassword, boolean biometrics) {
    PortalSecrets with(DAccount changed) {
        return new PortalSecrets(changed, networkPin, spmodePassword, biometrics);
    }

    PortalSecrets with(SpmodePassword changed) {
        return new PortalSecrets(dAccount, networkPin, changed, biometrics);
    }

    PortalSecrets withBiometrics(boolean on) {
        return new PortalSecrets(dAccount, networkPin, spmodePassword, on);
    }
}
