package io.github.spmodesim.client.doctor;

/** What is wrong at one server, before both are looked at together. */
enum Kind {
    /** Host, port, SSL or user name. */
    SETTING,
    /** The password. */
    PASSWORD,
    /** The service refused for now. */
    PASSING,
    /** The service is out of order. */
    OUTAGE,
    /** There is no way to any server. */
    NO_NETWORK
}
