package io.github.spmodesim.simulator.transcript;

/** Who a transcript line comes from. */
public enum Speaker {
    /** The mail client. */
    CLIENT("C:"),
    /** The simulator, on the wire. */
    SERVER("S:"),
    /** The simulator, beside the wire: why something was refused, how a connection began and ended. */
    NOTE("#");

    private final String mark;

    Speaker(String mark) {
        this.mark = mark;
    }

    /** The mark that stands before a printed line. */
    public String mark() {
        return mark;
    }
}
