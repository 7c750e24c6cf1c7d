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
 * @param passwordPageDemandsLine whether the page with the IMAP-only password is shown only to who came by line
 */
public record AccessRules(Map<AccessPath, PathRule> paths, boolean passwordPageDemandsLine) {
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
                    new PathRule(rule.mail().value(), rule.lineAuthentication().value()));
        }
        return new AccessRules(paths, dialect.passwordPageDemandsLine().value());
    }

    /** Returns whether IMAP and SMTP take log-ins from this path. */
    public boolean mayUseMail(AccessPath path) {
        return rule(path).mail();
    }

    /** Returns whether the line of this access vouches for its subscriber, if the subscriber's contract lets it. */
    public boolean lineVouches(Access access) {
        return rule(access.path()).vouches() && access.line().sim().isPresent();
    }

    /**
     * Returns whether the page with the IMAP-only password is shown to a session; if not, it says UW10E6 (claims V6, T3b).
     */
    public boolean showsPasswordPage(SignIn signIn) {
        return switch (signIn) {
            case BY_LINE -> true;
            case BY_D_ACCOUNT -> !passwordPageDemandsLine;
        };
    }

    private PathRule rule(AccessPath path) {
        return Objects.requireNonNull(paths.get(path), path::name);
    }
}
