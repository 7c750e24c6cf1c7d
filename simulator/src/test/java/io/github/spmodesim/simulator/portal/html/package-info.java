/** Documents that no text can break out of. */
@NullMarked
package io.github.spmodesim.simulator.portal.html;

import org.jspecify.annotations.NullMarked;
