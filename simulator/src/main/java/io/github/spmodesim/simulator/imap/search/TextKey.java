package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mime.text.MainField;

/** What SEARCH can ask of the text of a message (RFC 3501 section 6.4.4). */
public sealed interface TextKey extends SearchKey {
    /**
     * A main field holds a text.
     *
     * @param field which
     * @param text what
     */
    record InMainField(MainField field, String text) implements TextKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.inMainField(this);
        }
    }

    /**
     * A field holds a text; any has the empty text.
     *
     * @param name of the field
     * @param text what
     */
    record InField(String name, String text) implements TextKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.inField(this);
        }
    }

    /**
     * The body holds a text.
     *
     * @param text what
     */
    record InBody(String text) implements TextKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.inBody(text);
        }
    }

    /**
     * Header or body holds a text.
     *
     * @param text what
     */
    record InText(String text) implements TextKey {
        @Override
        public <R> R taken(Taker<R> taker) {
            return taker.inText(text);
        }
    }
}
