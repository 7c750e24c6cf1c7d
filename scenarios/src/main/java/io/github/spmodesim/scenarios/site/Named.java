package io.github.spmodesim.scenarios.site;

/**
 * A cause or a remedy.
 *
 * @param id its claim's id or a name of its own; empty where it has none
 * @param words what it is
 */
record Named(String id, Words words) {
    /** The same for the same cause in every run. */
    String key() {
        return id + " " + words.ja();
    }
}
