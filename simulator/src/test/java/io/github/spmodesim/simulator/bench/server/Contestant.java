package io.github.spmodesim.simulator.bench.server;

/** A server with the TLS that it uses: a column of the table. */
public enum Contestant {
    /** This simulator with the Java runtime's TLS, as it comes. */
    SPMODE_JDK("spmode-sim, JDK"),
    /** This simulator with BoringSSL on the class path. */
    SPMODE_BORINGSSL("spmode-sim, BoringSSL"),
    /** GreenMail, which has the Java runtime's TLS alone. */
    GREENMAIL("GreenMail"),
    /** Dovecot, which has OpenSSL alone. */
    DOVECOT("Dovecot"),
    /** What the machine can do with the Java runtime's TLS. */
    LIMIT_JDK("limit, JDK"),
    /** What the machine can do with BoringSSL. */
    LIMIT_BORINGSSL("limit, BoringSSL");

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    /** The heading of its column. */
    public String title() {
        return title;
    }

    /** Whether it is a process of a Java virtual machine. */
    public boolean isJvm() {
        return this != DOVECOT;
    }

    /** Whether it needs BoringSSL on the class path. */
    public boolean needsBoringSsl() {
        return this == SPMODE_BORINGSSL || this == LIMIT_BORINGSSL;
    }

    /** Whether it answers prepared octets. */
    public boolean isLimit() {
        return this == LIMIT_JDK || this == LIMIT_BORINGSSL;
    }
}
