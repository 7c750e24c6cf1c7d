/**
 * 契約者と秘密情報。プロトコルも通信も知らない層。
 *
 * <p>Layer 1: may import {@code access}, {@code dialect} and {@code time}. Its one rule: {@link
 * io.github.spmodesim.simulator.subscriber.SubscriberDirectory} with its parts is the only place that compares a secret
 * with what was presented, and decides what follows; IMAP, SMTP and the portal only translate its outcomes.
 *
 * <p>Threads: everything is safe for use by many threads. The directory's own lock guards every change; no stage
 * is completed, and nobody told of a change, while it is held.
 */
@NullMarked
package io.github.spmodesim.simulator.subscriber;

import org.jspecify.annotations.NullMarked;
