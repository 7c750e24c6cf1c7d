/** A small run of its own, with each thing in it that a report has to show. */
@NullMarked
package io.github.spmodesim.scenarios.sample;

import org.jspecify.annotations.NullMarked;
