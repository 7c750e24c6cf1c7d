/** The runner's command line; exit 0 proved, 1 a claim failed, 2 could not run. */
@NullMarked
package io.github.spmodesim.scenarios.cli;

import org.jspecify.annotations.NullMarked;
