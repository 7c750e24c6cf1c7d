package io.github.spmodesim.scenarios.report;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireLine.Side;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.scenarios.world.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The line of a conversation that decided, and why.
 *
 * @param index its place; -1 where nothing was said
 * @param ja why, in Japanese
 * @param en why, in English
 */
record DecisiveLine(int index, String ja, String en) {
    private static final Pattern LOGIN =
            Pattern.compile("(?:\\S+ )?(?:LOGIN|AUTHENTICATE|AUTH)(?: .*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCEPTED = Pattern.compile("235 .*|[^*+ ]\\S* OK(?: .*)?");
    private static final Pattern REFUSED = Pattern.compile("[45]\\d\\d[ -].*|[^*+ ]\\S* (?:NO|BAD) .*|\\* BYE.*");

    static DecisiveLine in(Seen seen) {
        if (seen.receiving().isEmpty()) {
            return new DecisiveLine(-1, "端末にアカウントがないので、何も送られない", "the device has no account, so nothing is said");
        }
        Optional<MailOutcome> failed = Optional.of(seen.receiving().orElseThrow())
                .filter(outcome -> outcome.failure().isPresent())
                .or(() -> seen.sending().filter(outcome -> outcome.failure().isPresent()));
        return failed.map(outcome -> outcome.match(new Failed(seen.lines()))).orElseGet(() -> accepted(seen.lines()));
    }

    private static DecisiveLine accepted(List<WireLine> lines) {
        boolean asked = false;
        for (int i = 0; i < lines.size(); i++) {
            WireLine line = lines.get(i);
            asked |= line.side() == Side.CLIENT && LOGIN.matcher(line.text()).matches();
            if (asked
                    && line.side() == Side.SERVER
                    && ACCEPTED.matcher(line.text()).matches()) {
                return new DecisiveLine(i, "サーバーがIMAP専用パスワードを受け付けた", "the server accepted the IMAP-only password");
            }
        }
        return new DecisiveLine(lines.size() - 1, "受信も送信も最後まで進んだ", "receiving and sending went through");
    }

    /** Why each kind of failure ended the action, and where it shows. */
    private record Failed(List<WireLine> lines) implements MailOutcome.Cases<DecisiveLine> {
        @Override
        public DecisiveLine done(MailOutcome.Done done) {
            return accepted(lines);
        }

        @Override
        public DecisiveLine authRefused(MailOutcome.AuthRefused refused) {
            return last(
                    line -> isRefusal(line, refused.protocol()) && !line.text().startsWith("*"),
                    "サーバーがログインを断った。メールアプリはパスワードの誤りと受け取る",
                    "the server refused the log-in, and the app takes it for a wrong password");
        }

        @Override
        public DecisiveLine unreachable(MailOutcome.Unreachable unreachable) {
            return unreachable.reason() == UnreachableReason.NO_SUCH_NAME
                    ? of(unreachable.protocol(), "ホスト名の行き先が見つからず、つながらない", "the host name leads nowhere: no connection")
                    : of(
                            unreachable.protocol(),
                            "そのポートでは誰も待っておらず、接続が拒否された",
                            "nobody listens at this port: the connection was refused");
        }

        @Override
        public DecisiveLine tlsFailed(MailOutcome.TlsFailed failed) {
            return of(failed.protocol(), "暗号化(TLS)の接続ができない", "no TLS on the connection");
        }

        @Override
        public DecisiveLine timedOut(MailOutcome.TimedOut timedOut) {
            long seconds = timedOut.limit().toSeconds();
            return of(
                    timedOut.protocol(),
                    "サーバーが" + seconds + "秒間何も言わず、メールアプリがあきらめた",
                    "the server said nothing for " + seconds + " s, and the app gave up");
        }

        @Override
        public DecisiveLine refused(MailOutcome.Refused refused) {
            return last(
                    line -> isRefusal(line, refused.protocol()),
                    "サーバーがパスワード以外の理由で断った",
                    "the server refused for another reason than the password");
        }

        @Override
        public DecisiveLine dropped(MailOutcome.Dropped dropped) {
            return of(dropped.protocol(), "サーバーが接続を切った", "the server cut the connection");
        }

        private DecisiveLine of(MailProtocol protocol, String ja, String en) {
            return last(line -> line.protocol() == protocol, ja, en);
        }

        private static boolean isRefusal(WireLine line, MailProtocol protocol) {
            return line.protocol() == protocol
                    && line.side() == Side.SERVER
                    && REFUSED.matcher(line.text()).matches();
        }

        private DecisiveLine last(Predicate<WireLine> wanted, String ja, String en) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (wanted.test(lines.get(i))) {
                    return new DecisiveLine(i, ja, en);
                }
            }
            return new DecisiveLine(lines.size() - 1, ja, en);
        }
    }
}
