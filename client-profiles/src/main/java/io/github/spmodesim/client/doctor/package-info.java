/**
 * Looks at the settings of a client, tries them, and says which of the article's causes they meet.
 *
 * <p>May import every package but {@code driver.wire} and {@code driver.jakarta}. Its one rule: a password goes to loopback
 * alone unless the person has said that this is the real service, and then at most once per protocol, because failures
 * lock the real account.
 */
@NullMarked
package io.github.spmodesim.client.doctor;

import org.jspecify.annotations.NullMarked;
