package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.profile.MailProtocol;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** From signs at both servers to the article's causes. */
final class Verdict {
    private final List<Sign> signs;
    private final PasswordSource source;

    private Verdict(List<Sign> signs, PasswordSource source) {
        this.signs = signs;
        this.source = source;
    }

    /** The causes with their evidence, the gravest first. */
    static List<Finding> of(List<Sign> signs, PasswordSource source) {
        return new Verdict(signs, source).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (at(Kind.NO_NETWORK).size() == MailProtocol.values().length) {
            findings.add(finding(Cause.T2A, signs(Kind.NO_NETWORK)));
            return findings;
        }
        settings(findings);
        password(findings);
        if (!at(Kind.PASSING).isEmpty()) {
            findings.add(finding(Cause.T1C, signs(Kind.PASSING)));
        }
        if (!at(Kind.OUTAGE).isEmpty() || !at(Kind.NO_NETWORK).isEmpty()) {
            findings.add(finding(Cause.T2C, Stream.concat(signs(Kind.OUTAGE), signs(Kind.NO_NETWORK))));
        }
        return findings;
    }

    /**
     * What keeps both servers out of reach is cause T2b, whose remedy is host, port and SSL; everything else is wrong at one server
     * (T4a, T5a), at the other one as well or not.
     */
    private void settings(List<Finding> findings) {
        boolean both = at(Kind.SETTING).size() == MailProtocol.values().length;
        if (both) {
            findings.add(finding(Cause.T2B, signs(Kind.SETTING)));
        }
        for (MailProtocol protocol : MailProtocol.values()) {
            List<Sign> own = signs.stream()
                    .filter(sign -> sign.protocol() == protocol)
                    .filter(sign -> sign.kind() == Kind.LOGIN || (sign.kind() == Kind.SETTING && !both))
                    .toList();
            if (!own.isEmpty()) {
                findings.add(finding(oneSided(protocol), own.stream()));
            }
        }
    }

    /**
     * A password that is wrong for sending alone is trouble 5; for receiving it is trouble 1, with or without sending. One that
     * came with a profile was right when the profile was made.
     */
    private void password(List<Finding> findings) {
        Set<MailProtocol> wrong = at(Kind.PASSWORD);
        if (!wrong.isEmpty()) {
            findings.add(finding(wrong.contains(MailProtocol.IMAP) ? receiving() : Cause.T5A, signs(Kind.PASSWORD)));
        }
    }

    private Cause receiving() {
        return switch (source) {
            case TYPED -> Cause.T1A;
            case PROFILE -> Cause.T1B;
        };
    }

    private static Cause oneSided(MailProtocol protocol) {
        return switch (protocol) {
            case IMAP -> Cause.T4A;
            case SMTP -> Cause.T5A;
        };
    }

    private Set<MailProtocol> at(Kind kind) {
        Set<MailProtocol> protocols = EnumSet.noneOf(MailProtocol.class);
        signs(kind).map(Sign::protocol).forEach(protocols::add);
        return protocols;
    }

    private Stream<Sign> signs(Kind kind) {
        return signs.stream().filter(sign -> sign.kind() == kind);
    }

    private static Finding finding(Cause cause, Stream<Sign> evidence) {
        List<Sign> all = evidence.toList();
        return new Finding(
                cause,
                all.stream()
                        .map(sign -> server(sign, "受信", "送信") + ": " + sign.ja())
                        .toList(),
                all.stream()
                        .map(sign -> server(sign, "incoming", "outgoing") + ": " + sign.en())
                        .toList());
    }

    private static String server(Sign sign, String incoming, String outgoing) {
        return sign.protocol() == MailProtocol.IMAP ? incoming : outgoing;
    }
}
