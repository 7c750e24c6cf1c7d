package io.github.spmodesim.simulator.subscriber;

import java.util.regex.Pattern;

/** A domain that is a host's number: {@code [127.0.0.1]}, {@code [IPv6:::1]} (RFC 5321 section 4.1.3). */
final class AddressLiteral {
    private static final String IPV6_TAG = "IPv6:";
    private static final int IPV6_GROUPS = 8;
    private static final Pattern IPV6_GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern IPV4 =
            Pattern.compile("N\\.N\\.N\\.N".replace("N", "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"));

    private AddressLiteral() {}

    /** Whether a domain is one. */
    static boolean isOne(String domain) {
        if (!domain.startsWith("[") || !domain.endsWith("]")) {
            return false;
        }
        String inside = domain.substring(1, domain.length() - 1);
        return inside.regionMatches(true, 0, IPV6_TAG, 0, IPV6_TAG.length())
                ? isIpv6(inside.substring(IPV6_TAG.length()))
                : IPV4.matcher(inside).matches();
    }

    private static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == IPV6_GROUPS;
        }
        int before = groups(text.substring(0, gap));
        int behind = groups(text.substring(gap + 2));
        // Two colons in a row stand for two groups at least.
        return before >= 0 && behind >= 0 && before + behind <= IPV6_GROUPS - 2;
    }

    /** The number of groups of 16 bits, of which an IPv4 address at the end is two; -1 where one is none. */
    private static int groups(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] groups = text.split(":", -1);
        int last = groups.length - 1;
        for (int i = 0; i < last; i++) {
            if (!IPV6_GROUP.matcher(groups[i]).matches()) {
                return -1;
            }
        }
        if (IPV4.matcher(groups[last]).matches()) {
            return last + 2;
        }
        return IPV6_GROUP.matcher(groups[last]).matches() ? last + 1 : -1;
    }
}
