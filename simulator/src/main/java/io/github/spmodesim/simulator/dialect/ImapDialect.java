package io.github.spmodesim.simulator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The IMAP side of a service.
 *
 * @param defaultHost key of the host that a client without a known server name meets
 * @param hosts the service's IMAP hosts by key
 * @param capabilities capabilities of every host, in the order of announcing, and whether they are on
 * @param capabilitiesInGreeting whether the greeting and the OK of a log-in carry the capability list
 * @param responseCodes whether a NO says its reason by a code of RFC 5530
 * @param upperCaseMediaTypes whether BODYSTRUCTURE gives media types in upper case
 * @param push what a host with XAPPLEPUSHSERVICE says
 * @param texts human-readable texts of replies
 * @param limits bounds on what a client may send
 */
public record ImapDialect(
        Setting<String> defaultHost,
        Map<String, ImapHost> hosts,
        Map<String, Setting<Boolean>> capabilities,
        Setting<Boolean> capabilitiesInGreeting,
        Setting<Boolean> responseCodes,
        Setting<Boolean> upperCaseMediaTypes,
        PushDialect push,
        ImapTexts texts,
        ImapLimits limits) {
    private static final String APPEND_LIMIT = "APPENDLIMIT";
    private static final String PROTOCOL = "IMAP4rev1";

    /** Refuses a default host that is none of the hosts, two answers to the same question, and another protocol. */
    public ImapDialect {
        if (!isOn(capabilities, PROTOCOL)) {
            throw new IllegalArgumentException("imap.capabilities." + PROTOCOL
                    + ": expected it on, for a client has to find it (RFC 3501 section 6.1.1)");
        }
        if (isOn(capabilities, "LITERAL+") && isOn(capabilities, "LITERAL-")) {
            throw new IllegalArgumentException(
                    "imap.capabilities: expected LITERAL+ or LITERAL-, got both (RFC 7888 section 5)");
        }
        if (!hosts.containsKey(defaultHost.value())) {
            throw new IllegalArgumentException(
                    "imap.defaultHost: expected one of " + hosts.keySet() + ", got " + defaultHost.value());
        }
    }

    /**
     * What the host of that name announces, in order; APPENDLIMIT with its value (RFC 7889 section 3). What builds on a
     * capability that is off is not announced either: QRESYNC without CONDSTORE, ESORT without SORT.
     *
     * @param serverName the server name that the client asked for in TLS (SNI), empty where it sent none; a name that
     *     is no IMAP host of the dialect meets the default host
     */
    public List<String> announced(String serverName) {
        List<String> announced = new ArrayList<>();
        addEnabled(announced, capabilities);
        addEnabled(announced, host(serverName).capabilities());
        announced.replaceAll(name -> name.equals(APPEND_LIMIT) ? APPEND_LIMIT + "=" + appendLimit() : name);
        return CapabilityNeeds.met(announced);
    }

    /** Octets of the largest message that APPEND takes. */
    public int appendLimit() {
        return limits.literalOctets().value();
    }

    private ImapHost host(String serverName) {
        String asked = serverName.toLowerCase(Locale.ROOT);
        return hosts.values().stream()
                .filter(host -> host.name().value().equals(asked))
                .findFirst()
                .orElseGet(this::hostByDefault);
    }

    private ImapHost hostByDefault() {
        return Objects.requireNonNull(hosts.get(defaultHost.value()), "checked when made");
    }

    private static boolean isOn(Map<String, Setting<Boolean>> capabilities, String name) {
        Setting<Boolean> switched = capabilities.get(name);
        return switched != null && switched.value();
    }

    private static void addEnabled(List<String> announced, Map<String, Setting<Boolean>> capabilities) {
        capabilities.forEach((name, on) -> {
            if (on.value()) {
                announced.add(name);
            }
        });
    }
}
