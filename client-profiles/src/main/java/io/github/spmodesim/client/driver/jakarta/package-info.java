/**
 * The driver {@code jakarta}: Angus Mail, an implementation of both protocols that owes nothing to this project.
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}. Its one rule: Angus speaks as it likes; this
 * package only leads its sockets along the route, watches them, and turns exceptions into outcomes. Of the profile it
 * heeds the time-outs, what counts as a wrong password, and whether a copy of a sent mail is kept.
 */
@NullMarked
package io.github.spmodesim.client.driver.jakarta;

import org.jspecify.annotations.NullMarked;
