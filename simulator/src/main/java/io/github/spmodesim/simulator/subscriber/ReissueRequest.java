package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;

/**
 * An issue that was asked for by 「IMAP専用パスワード新規発行」 or 「IMAP専用パスワード再発行」 and waits for 「設定を確定する」
 * (claims I1, I2).
 *
 * @param imapId whose password is to be issued
 * @param kind which of the two
 * @param askedAt calendar time of the asking
 */
public record ReissueRequest(ImapId imapId, IssueKind kind, Instant askedAt) {}
