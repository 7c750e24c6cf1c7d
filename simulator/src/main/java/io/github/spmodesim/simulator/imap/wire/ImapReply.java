package io.github.spmodesim.simulator.imap.wire;

/** What the server says (RFC 3501 section 7). */
public sealed interface ImapReply {
    /**
     * Data: {@code * } and what there is to say.
     *
     * @param line the line, asterisk and space included
     */
    record Untagged(ReplyLine line) implements ImapReply {
        /** A line of text alone; {@code text} follows the asterisk. */
        public static Untagged of(String text) {
            return new Untagged(ReplyLine.of("* " + text));
        }

        @Override
        public ReplyLine onTheWire() {
            return line;
        }
    }

    /**
     * The end of a command.
     *
     * @param tag the command's tag, or {@code *} where it had none
     * @param status how it ended
     * @param code the response code without its brackets, empty for none
     * @param text for people
     */
    record Tagged(String tag, Status status, String code, String text) implements ImapReply {
        @Override
        public ReplyLine onTheWire() {
            return ReplyLine.of(tag + " " + status + " " + (code.isEmpty() ? "" : "[" + code + "] ") + text);
        }
    }

    /**
     * A request for more: a literal, a SASL response, or DONE.
     *
     * @param text what follows the plus
     */
    record Continuation(String text) implements ImapReply {
        @Override
        public ReplyLine onTheWire() {
            return ReplyLine.of("+ " + text);
        }
    }

    /** The reply as a line without its end. */
    ReplyLine onTheWire();

    /** An untagged status, for example the greeting. */
    static ImapReply status(Status status, String code, String text) {
        return new Tagged("*", status, code, text);
    }
}
