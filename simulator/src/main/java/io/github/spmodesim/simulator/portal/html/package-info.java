/**
 * HTML as values: escaped by construction.
 *
 * <p>Layer 5, below {@code portal}: imports nothing of the project. Its one rule: no text gets into a document but through
 * {@link io.github.spmodesim.simulator.portal.html.HtmlWriter}, which escapes it; element and attribute names are
 * constants, so that no script and no style attribute can be written at all.
 *
 * <p>Threads: all types are immutable.
 */
@NullMarked
package io.github.spmodesim.simulator.portal.html;

import org.jspecify.annotations.NullMarked;
