/**
 * Log-in mechanisms, shared by IMAP and SMTP.
 *
 * <p>Layer 2: may import {@code subscriber}'s presented secret and {@code dialect}'s settings. A mechanism turns the client's responses into credentials
 * and compares nothing.
 */
@NullMarked
package io.github.spmodesim.simulator.sasl;

import org.jspecify.annotations.NullMarked;
