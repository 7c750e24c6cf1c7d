/** The portal, met as browsers meet it: over HTTPS, its pages read with jsoup. */
@NullMarked
package io.github.spmodesim.simulator.portal;

import org.jspecify.annotations.NullMarked;
