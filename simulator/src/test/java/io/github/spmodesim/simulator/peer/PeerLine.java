package io.github.spmodesim.simulator.peer;

import java.util.Optional;

/** What the {@code peer:} line of a conversation says. */
sealed interface PeerLine {
    /** The conversation is held with GreenMail too: {@code GreenMail}. */
    record Common() implements PeerLine {}

    /**
     * The same, but what concerns \Recent is left out: {@code GreenMail without \Recent, RFC ...}.
     *
     * @param reason why
     */
    record WithoutRecent(Reason reason) implements PeerLine {}

    /**
     * It is about a capability that GreenMail does not announce: {@code none, lacks ID}.
     *
     * @param capability which
     */
    record Lacks(String capability) implements PeerLine {
        /** Whether this is the announcement of it, with a value or without one. */
        boolean names(String announced) {
            return announced.equals(capability) || announced.startsWith(capability + "=");
        }
    }

    /**
     * It is about the absence of a capability that GreenMail announces: {@code none, has SORT}.
     *
     * @param capability which
     */
    record Has(String capability) implements PeerLine {}

    /** It is about bounds that each server chooses for itself: {@code none, bounds of its own}. */
    record OwnBounds() implements PeerLine {}

    /** Reads a line. */
    static PeerLine of(String line) {
        if (line.equals("GreenMail")) {
            return new Common();
        }
        if (line.equals("none, bounds of its own")) {
            return new OwnBounds();
        }
        return after("GreenMail without \\Recent, ", line)
                .<PeerLine>map(reason -> new WithoutRecent(Reason.of(reason)))
                .or(() -> after("none, lacks ", line).map(Lacks::new))
                .or(() -> after("none, has ", line).map(Has::new))
                .orElseThrow(() -> new IllegalArgumentException("peer: expected GreenMail or none, got " + line));
    }

    private static Optional<String> after(String begin, String line) {
        return line.startsWith(begin) ? Optional.of(line.substring(begin.length())) : Optional.empty();
    }
}
