package io.github.spmodesim.simulator.mime;

/**
 * What a line means to the multiparts that are open.
 *
 * @param level the open multipart that it belongs to, counted from the outermost, 0; -1 for an ordinary line
 * @param closing whether it ends the multipart, with two hyphens more (RFC 2046 section 5.1.1)
 */
record Delimiter(int level, boolean closing) {
    static final Delimiter NONE = new Delimiter(-1, false);

    boolean isPresent() {
        return level >= 0;
    }

    boolean opensPartOf(int wanted) {
        return level == wanted && !closing;
    }

    boolean closes(int wanted) {
        return level == wanted && closing;
    }
}
