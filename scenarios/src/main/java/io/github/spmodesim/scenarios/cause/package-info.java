/**
 * What is wrong: the causes of the article's troubles, each brought about on a device, in an account or at the service.
 *
 * <p>May import {@code world}.
 */
@NullMarked
package io.github.spmodesim.scenarios.cause;

import org.jspecify.annotations.NullMarked;
