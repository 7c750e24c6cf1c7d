/** Tests of the driver {@code jakarta}: what Angus must not get wrong. */
@NullMarked
package io.github.spmodesim.client.driver.jakarta;

import org.jspecify.annotations.NullMarked;
