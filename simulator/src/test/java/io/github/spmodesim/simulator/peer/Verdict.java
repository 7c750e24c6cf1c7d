package io.github.spmodesim.simulator.peer;

/** Who is right where two servers differ. */
enum Verdict {
    /** The simulator. */
    SPMODE_SIM("spmode-sim is right"),
    /** The other, so that there has to be a reason why the simulator does not do as it does. */
    GREENMAIL("GreenMail is right"),
    /** Either answer is allowed. */
    BOTH("both are right");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** How a note says it. */
    String words() {
        return words;
    }
}
