package io.github.spmodesim.simulator.net;

/**
 * What a frame is to those who do not know its protocol.
 *
 * @param kind which part of a conversation
 * @param command the command that it is or belongs to, in upper case
 * @param client what the client says of itself in it, empty for nothing
 */
record FrameMeaning(Kind kind, String command, String client) {
    /** A frame that says nothing of the client. */
    FrameMeaning(Kind kind, String command) {
        this(kind, command, "");
    }

    /** Parts of a conversation. */
    enum Kind {
        /** A command. */
        COMMAND,
        /** A command that brings a whole message. */
        MESSAGE_COMMAND,
        /** The end of a message of an earlier command. */
        MESSAGE,
        /** What belongs to an earlier command, or is nothing at all. */
        REST
    }

    /** Whether it begins something new. */
    boolean isCommand() {
        return kind == Kind.COMMAND || kind == Kind.MESSAGE_COMMAND;
    }

    /** Whether a message is complete with it. */
    boolean isMessage() {
        return kind == Kind.MESSAGE || kind == Kind.MESSAGE_COMMAND;
    }
}
