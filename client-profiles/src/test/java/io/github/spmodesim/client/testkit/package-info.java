/**
 * What the tests of this module share: a certification authority, scripted servers, a GreenMail, recorded transcripts.
 */
@NullMarked
package io.github.spmodesim.client.testkit;

import org.jspecify.annotations.NullMarked;
