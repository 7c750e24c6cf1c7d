package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * Words that other versions of a client used.
 *
 * @param versions which versions, in words
 * @param ja Japanese
 * @param en English
 */
public record OtherWording(Sourced<String> versions, Sourced<List<String>> ja, Sourced<List<String>> en) {}
