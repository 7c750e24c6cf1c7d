package io.github.spmodesim.simulator.dialect;

/**
 * What becomes of open mail sessions.
 *
 * @param atReissue when the password by which they logged in is replaced or revoked
 * @param atContractEnd when the contract does not allow mail any more
 * @param atLock when the d account is locked
 */
public record SessionDialect(
        Setting<OpenSessionRule> atReissue, Setting<OpenSessionRule> atContractEnd, Setting<OpenSessionRule> atLock) {}
