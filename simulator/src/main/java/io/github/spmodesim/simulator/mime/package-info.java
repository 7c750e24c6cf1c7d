/**
 * An index over the stored octets of a message: header fields, parts and their offsets, addresses.
 *
 * <p>Layer 0: imports nothing but the JDK. The one rule: the octets of a message are never copied, changed or refused.
 * Whatever arrives is a message; what cannot be understood is a leaf (RFC 2045 section 5.2). Text that is read from a
 * header is ISO-8859-1, one character for each octet, so that a reply can give back exactly what was sent, raw 8-bit
 * Shift_JIS and UTF-8 included; encoded words stay encoded.
 *
 * <p>Everything that is public here is immutable once built and may be shared by threads, as long as nobody writes to the
 * array below an {@link io.github.spmodesim.simulator.mime.Octets}.
 */
@NullMarked
package io.github.spmodesim.simulator.mime;

import org.jspecify.annotations.NullMarked;
