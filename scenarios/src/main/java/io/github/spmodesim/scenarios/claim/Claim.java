package io.github.spmodesim.scenarios.claim;

import java.net.URI;
import java.util.Optional;

/**
 * One claim of the help article that a machine can check.
 *
 * @param id its name in tags, such as {@code T1F2}
 * @param heading the part of the article that it is from
 * @param ja the fact in Japanese, in this project's own words
 * @param en the same in English
 * @param url the address that the claim is about, where it is about one
 */
public record Claim(String id, Heading heading, String ja, String en, Optional<URI> url) {
    /** The tag of a scenario that proves it. */
    public String tag() {
        return Claims.TAG + id;
    }
}
