package io.github.spmodesim.simulator.access;

import io.github.spmodesim.simulator.dialect.AccessDialect;
import io.github.spmodesim.simulator.dialect.PathDialect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each access path may do, as the dialect says.
 *
 * @param paths by path, each named
 * @param portal what My docomo asks for
 */
public record AccessRules(Map<AccessPath, PathRule> paths, PortalRules portal) {
    /** Copies the map and makes sure that it names every path. */
    public AccessRules {
        paths = Map.copyOf(paths);
        if (paths.size() != AccessPath.values().length) {
            throw new IllegalArgumentException("access rules for " + paths.keySet() + " (expected: for every path)");
        }
    }

    /** Returns the rules of a dialect. */
    public static AccessRules of(AccessDialect dialect) {
        Map<AccessPath, PathRule> paths = new EnumMap<>(AccessPath.class);
        for (AccessPath path : AccessPath.values()) {
            PathDialect rule = switch (path) {
                case SPMODE_LINE -> dialect.spmodeLine();
                case WIFI -> dialect.wifi();
                case VPN -> dialect.vpn();
                case OVERSEAS -> dialect.overseas();
                case TETHERING -> dialect.tethering();
            };
            paths.put(
                    path,
                    new PathRule(
                            rule.mail().value(),
                            rule.lineAuthentication().value(),
                            rule.counted().value()));
        }
        return new AccessRules(paths, PortalRules.of(dialect));
    }

    /** Returns whether IMAP and SMTP take log-ins from this path. */
    public boolean mayUseMail(AccessPath path) {
        return rule(path).mail();
    }

    /** Returns whether the line of this access vouches for its subscriber, if the subscriber's contract lets it. */
    public boolean lineVouches(Access access) {
        return rule(access.path()).vouches() && access.line().sim().isPresent();
    }

    /** Returns whether what passes by this path is counted (claim N5). */
    public boolean counts(AccessPath path) {
        return rule(path).counted();
    }

    private PathRule rule(AccessPath path) {
        return Objects.requireNonNull(paths.get(path), path::name);
    }
}
