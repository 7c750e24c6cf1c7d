/**
 * The benchmark, {@code ./mvnw -Pbench}: this simulator, GreenMail, a limit server and, where there is one, Dovecot, side by
 * side on one client.
 */
@NullMarked
package io.github.spmodesim.simulator.bench;

import org.jspecify.annotations.NullMarked;
