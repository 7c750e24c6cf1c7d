/** What a run shows: the table of causes and remedies, progress, and where the living documentation lies. */
@NullMarked
package io.github.spmodesim.scenarios.report;

import org.jspecify.annotations.NullMarked;
