/**
 * What a mail service does, as data: texts, capabilities, folders, limits, each with the public source it comes from.
 *
 * <p>Layer 0: imports nothing of the project. The code of the protocols holds none of these values. Everything here is
 * immutable. A dialect is a YAML file of the schema {@code dialect/1}; a leaf is
 *
 * <pre>{@code path: {value: ..., tag: OBS, source: "who saw it, and when"}}</pre>
 */
@NullMarked
package io.github.spmodesim.simulator.dialect;

import org.jspecify.annotations.NullMarked;
