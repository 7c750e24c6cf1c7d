package io.github.spmodesim.simulator.imap.list;

import java.util.List;

/**
 * Which of the names that match the pattern are wanted (RFC 5258 section 3.1).
 *
 * @param options the base options, in the order asked: all of them have to be met; none for whatever exists
 * @param recursive whether names are wanted too that do not meet them, but stand above one that does
 */
record ListSelection(List<Option> options, boolean recursive) {
    /** A base option. */
    enum Option {
        /** The name is subscribed, whether it exists or not. */
        SUBSCRIBED("SUBSCRIBED"),
        /** The mailbox is for something (RFC 6154 section 3). */
        SPECIAL_USE("SPECIAL-USE");

        private final String word;

        Option(String word) {
            this.word = word;
        }

        /** Its name on the wire. */
        String word() {
            return word;
        }
    }

    /** Whatever exists. */
    static final ListSelection ALL = new ListSelection(List.of(), false);

    boolean asks(Option option) {
        return options.contains(option);
    }

    /** What the replies call the options that a name below meets. */
    List<String> words() {
        return options.stream().map(Option::word).toList();
    }
}
