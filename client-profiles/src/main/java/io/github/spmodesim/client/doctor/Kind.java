package io.github.spmodesim.client.doctor;

/** What is wrong at one server, before both are looked at together. */
enum Kind {
    /** Host, port or SSL: remedy T2F2. */
    SETTING,
    /** User name or method of authentication, which right hosts, ports and SSL do not cure. */
    LOGIN,
    /** The password. */
    PASSWORD,
    /** The service refused for now. */
    PASSING,
    /** The service is out of order. */
    OUTAGE,
    /** There is no way to any server. */
    NO_NETWORK
}
