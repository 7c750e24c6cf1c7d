package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;

/**
 * A reissue that was asked for by 「IMAP専用パスワード再発行」 and waits for 「設定を確定する」 (claim I2).
 *
 * @param imapId whose password is to be reissued
 * @param askedAt calendar time of the asking
 */
public record ReissueRequest(ImapId imapId, Instant askedAt) {}
