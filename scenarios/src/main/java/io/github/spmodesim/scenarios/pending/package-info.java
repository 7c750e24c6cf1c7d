/**
 * What cannot be decided: the checked-in list of scenarios that may be pending, each with its reason.
 *
 * <p>Imports nothing of this module.
 */
@NullMarked
package io.github.spmodesim.scenarios.pending;

import org.jspecify.annotations.NullMarked;
