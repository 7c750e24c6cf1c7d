/** What the tests share: services without sockets, and conversations read from files. */
@NullMarked
package io.github.spmodesim.simulator.testkit;

import org.jspecify.annotations.NullMarked;
