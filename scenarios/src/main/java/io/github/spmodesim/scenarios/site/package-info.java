/**
 * The living documentation: a static site made from what a run left behind, the claims, the client profiles and the
 * dialect.
 *
 * <p>Works from the file system, without a network. Every text stands in Japanese and, but for the features' own words, in
 * English; {@link io.github.spmodesim.scenarios.site.LivingDocumentation} is the way in.
 */
@NullMarked
package io.github.spmodesim.scenarios.site;

import org.jspecify.annotations.NullMarked;
