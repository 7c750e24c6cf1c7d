/** The one client that measures every server: raw IMAP over TLS, replies counted where they lie. */
@NullMarked
package io.github.spmodesim.simulator.bench.client;

import org.jspecify.annotations.NullMarked;
