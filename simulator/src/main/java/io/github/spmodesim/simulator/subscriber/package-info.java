/**
 * 契約者と秘密情報。プロトコルも通信も知らない層。
 *
 * <p>Layer 1: may import the JDK only. Its one rule: {@link
 * io.github.spmodesim.simulator.subscriber.SubscriberDirectory#authenticate} is the only place that compares a
 * secret with what a client presented; IMAP, SMTP and the portal only translate its outcome.
 *
 * <p>Threads: everything is safe for use by many threads. The directory's own lock guards every change; no stage
 * is completed while it is held.
 */
@NullMarked
package io.github.spmodesim.simulator.subscriber;

import org.jspecify.annotations.NullMarked;
