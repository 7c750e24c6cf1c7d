package io.github.spmodesim.simulator.bench.report;

/** What is measured: a line of the table. */
public enum Figure {
    /** Connect, TLS, greeting, LOGIN, one after the other. */
    LOGINS_1("log-ins, 1 parallel", "/s", Better.HIGHER),
    /** Server CPU for each of them. */
    LOGIN_CPU_1("server CPU per log-in, 1 parallel", "ms", Better.LOWER),
    /** The same, 16 at a time. */
    LOGINS_16("log-ins, 16 parallel", "/s", Better.HIGHER),
    /** Server CPU for each of them. */
    LOGIN_CPU_16("server CPU per log-in, 16 parallel", "ms", Better.LOWER),
    /** Whole messages. */
    FETCH_FULL("FETCH full", "msgs/s", Better.HIGHER),
    /** What the iPhone asks of each message of a list. */
    FETCH_IPHONE("FETCH headers, iPhone", "msgs/s", Better.HIGHER),
    /** What Thunderbird asks. */
    FETCH_THUNDERBIRD("FETCH headers, Thunderbird", "msgs/s", Better.HIGHER),
    /** Flags and UIDs. */
    FETCH_FLAGS("FETCH flags", "msgs/s", Better.HIGHER),
    /** Messages that are not read. */
    SEARCH_UNSEEN("SEARCH UNSEEN", "ms", Better.LOWER),
    /** A word in decoded subjects. */
    SEARCH_SUBJECT("SEARCH SUBJECT", "ms", Better.LOWER),
    /** A word in decoded texts. */
    SEARCH_BODY("SEARCH BODY", "ms", Better.LOWER),
    /** One command for all messages. */
    STORE_ALL("STORE 1:* +FLAGS", "msgs/s", Better.HIGHER),
    /** One command for each message, each after the reply to the one before. */
    STORE_SINGLE("single STOREs", "/s", Better.HIGHER),
    /** From the message on the socket to EXISTS at half of those who idle. */
    IDLE_P50("IDLE x 100, body sent -> EXISTS, p50", "ms", Better.LOWER),
    /** At nearly all of them. */
    IDLE_P99("IDLE x 100, body sent -> EXISTS, p99", "ms", Better.LOWER),
    /** Messages of 1 KiB, each after the reply to the one before. */
    SUBMIT_1K_1("submission, 1 KiB, 1 session", "msgs/s", Better.HIGHER),
    /** The same in 16 sessions. */
    SUBMIT_1K_16("submission, 1 KiB, 16 sessions", "msgs/s", Better.HIGHER),
    /** Messages of 100 KiB. */
    SUBMIT_100K_1("submission, 100 KiB, 1 session", "msgs/s", Better.HIGHER),
    /** The same in 16 sessions. */
    SUBMIT_100K_16("submission, 100 KiB, 16 sessions", "msgs/s", Better.HIGHER),
    /** Resident memory of the server for each connection that idles, after a collection. */
    HELD_KIB("idle connection, resident", "KiB", Better.LOWER),
    /** Threads that came with the connections. */
    HELD_THREADS("threads for all idle connections", "", Better.LOWER),
    /** How fast they are opened. */
    HELD_OPEN("opening idle connections", "/s", Better.HIGHER),
    /** From a message on the socket to EXISTS at the last of them. */
    HELD_TOLD("body sent -> EXISTS at all idle connections", "ms", Better.LOWER);

    private final String title;
    private final String unit;
    private final Better better;

    /** Which of two values is the better one. */
    public enum Better {
        /** The higher. */
        HIGHER,
        /** The lower. */
        LOWER
    }

    Figure(String title, String unit, Better better) {
        this.title = title;
        this.unit = unit;
        this.better = better;
    }

    /** The line's heading. */
    public String title() {
        return title;
    }

    /** What the values are counted in. */
    public String unit() {
        return unit;
    }

    /** Which values are good. */
    public Better better() {
        return better;
    }
}
