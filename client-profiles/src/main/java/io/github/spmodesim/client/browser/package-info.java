/**
 * A web browser on a device, as far as a person needs one for My docomo: pages over HTTPS by the names as typed, links and
 * forms by the words that stand on them, cookies, and a cache that can be stale (claims V2, V6, C1, T3).
 *
 * <p>May import {@code profile}, {@code device} and {@code driver}. Its one rule: it knows what a person sees and nothing of
 * the service behind; whatever happens on the network is something to be seen, never an exception.
 *
 * <p>A browser belongs to one thread at a time.
 */
@NullMarked
package io.github.spmodesim.client.browser;

import org.jspecify.annotations.NullMarked;
