/**
 * What a run left behind: features, scenarios, steps and cells as values, read from its Cucumber messages.
 *
 * <p>Knows {@code report} alone; the site and what a CI server is told are made from it.
 */
@NullMarked
package io.github.spmodesim.scenarios.result;

import org.jspecify.annotations.NullMarked;
