/**
 * What a CI server is told of a run: numbers as JSON, a badge, annotations and a page of its summary.
 *
 * <p>Made from {@code result}; knows no CI server but by the variables of its environment.
 */
@NullMarked
package io.github.spmodesim.scenarios.ci;

import org.jspecify.annotations.NullMarked;
