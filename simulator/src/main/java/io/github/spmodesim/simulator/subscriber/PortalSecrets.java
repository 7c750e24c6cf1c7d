package io.github.spmodesim.simulator.subscriber;

/**
 * The secrets that open the d account and the portal, and never mail (claim P5).
 *
 * @param dAccountPassword opens the d account
 * @param networkPin confirms the subscriber on the portal
 * @param spmodePassword does so too
 */
record PortalSecrets(DAccountPassword dAccountPassword, NetworkPin networkPin, SpmodePassword spmodePassword) {}
