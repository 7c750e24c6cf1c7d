package io.github.spmodesim.simulator.peer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of data in an IMAP response (RFC 3501 4). */
sealed interface ImapData {
    /** How it is written where only its meaning counts: strings in one form, atoms in capitals. */
    String meaning();

    /** The characters of an atom or string. */
    String text();

    /** The pieces of a list; what is no list holds itself. */
    default List<ImapData> pieces() {
        return List.of(this);
    }

    /**
     * An atom, a number, NIL, a flag, or the name of a FETCH item with its section.
     *
     * @param text as it stands
     */
    record Atom(String text) implements ImapData {
        @Override
        public String meaning() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    /**
     * A quoted string or a literal.
     *
     * @param text what is in it
     */
    record Text(String text) implements ImapData {
        @Override
        public String meaning() {
            return "\"" + text.replace("\r", "\\r").replace("\n", "\\n") + "\"";
        }
    }

    /**
     * A list in parentheses.
     *
     * @param pieces what is in it
     */
    record Group(List<ImapData> pieces) implements ImapData {
        @Override
        public String meaning() {
            return pieces.stream().map(ImapData::meaning).collect(Collectors.joining(" ", "(", ")"));
        }

        @Override
        public String text() {
            return meaning();
        }
    }
}
