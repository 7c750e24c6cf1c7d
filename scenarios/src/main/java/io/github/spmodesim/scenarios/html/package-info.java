/**
 * HTML that is escaped by construction.
 *
 * <p>Imports nothing of the project. Its one rule: no text gets into a page but through
 * {@link io.github.spmodesim.scenarios.html.Html}, whose templates are literals of the source and whose values it escapes.
 */
@NullMarked
package io.github.spmodesim.scenarios.html;

import org.jspecify.annotations.NullMarked;
