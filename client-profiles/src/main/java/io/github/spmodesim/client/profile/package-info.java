/**
 * What is known of real mail clients: one {@link io.github.spmodesim.client.profile.ClientProfile} per client, read
 * from {@code profiles/*.yaml}.
 *
 * <p>Lowest layer of this module: it imports nothing of the project. Its one rule: every value says where it is known
 * from ({@link io.github.spmodesim.client.profile.Provenance}), and what is not known is {@code unknown}, never guessed
 * in code.
 *
 * <p>Everything here is immutable and may be shared between threads.
 */
@NullMarked
package io.github.spmodesim.client.profile;

import org.jspecify.annotations.NullMarked;
