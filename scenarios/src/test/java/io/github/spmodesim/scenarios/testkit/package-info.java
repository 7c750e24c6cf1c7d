/** What the tests of this module share. */
@NullMarked
package io.github.spmodesim.scenarios.testkit;

import org.jspecify.annotations.NullMarked;
