/**
 * What was said on every connection, line by line, with secrets masked before they are stored.
 *
 * <p>Layer 0: imports nothing of the project. A wire value marks its own secret spans; {@link
 * io.github.spmodesim.simulator.transcript.SecretMasker} only blanks them. {@link
 * io.github.spmodesim.simulator.transcript.Transcript} is shared between connections and guarded by its own lock.
 */
@NullMarked
package io.github.spmodesim.simulator.transcript;

import org.jspecify.annotations.NullMarked;
