package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireTranscript;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a trial of one server points to. It is made of settings that are right on paper alone, so that no failure of TLS is
 * theirs.
 *
 * <p>{@code Transaction failed} is what docomo says to a right password while it is out of order (claim T1c). Other servers say
 * so by a response code (RFC 5530 section 3) or a reply 4yz (RFC 4954 section 6).
 */
final class Trial implements MailOutcome.Cases<Optional<Sign>> {
    private static final String PASSING = "Transaction failed";
    private static final Pattern FOR_NOW = Pattern.compile(
            "\\S+ NO \\[(?:UNAVAILABLE|SERVERBUG|LIMIT|INUSE)\\b.*|4\\d\\d .*", Pattern.CASE_INSENSITIVE);

    private final MailProtocol protocol;
    private final WireTranscript transcript;

    private Trial(MailProtocol protocol, WireTranscript transcript) {
        this.protocol = protocol;
        this.transcript = transcript;
    }

    static Optional<Sign> sign(MailProtocol protocol, MailOutcome outcome, WireTranscript transcript) {
        return outcome.match(new Trial(protocol, transcript));
    }

    @Override
    public Optional<Sign> done(MailOutcome.Done done) {
        return Optional.empty();
    }

    @Override
    public Optional<Sign> authRefused(MailOutcome.AuthRefused refused) {
        return login(refused.serverWords());
    }

    @Override
    public Optional<Sign> unreachable(MailOutcome.Unreachable unreachable) {
        return unreachable.reason() == UnreachableReason.NO_SUCH_NAME
                ? sign(Kind.NO_NETWORK, "ホスト名が見つかりません", "the host name leads nowhere")
                : sign(Kind.OUTAGE, "接続が拒否されました", "the connection was refused");
    }

    @Override
    public Optional<Sign> tlsFailed(MailOutcome.TlsFailed failed) {
        return failed.reason() == TlsReason.CERTIFICATE
                ? sign(Kind.OUTAGE, "サーバーの証明書を信頼できません", "the server's certificate is not trusted: " + failed.detail())
                : sign(Kind.OUTAGE, "TLSの接続ができません", "no TLS at this port: " + failed.detail());
    }

    @Override
    public Optional<Sign> timedOut(MailOutcome.TimedOut timedOut) {
        return sign(
                Kind.OUTAGE,
                "サーバーが" + timedOut.limit().toSeconds() + "秒間応答しません",
                "the server was silent for " + timedOut.limit().toSeconds() + " s");
    }

    @Override
    public Optional<Sign> refused(MailOutcome.Refused refused) {
        return refused.refusal() == Refusal.LOGIN
                ? login(refused.serverWords())
                : sign(
                        Kind.OUTAGE,
                        "サーバーが断りました: " + refused.serverWords(),
                        "the server refused: " + refused.serverWords());
    }

    @Override
    public Optional<Sign> dropped(MailOutcome.Dropped dropped) {
        return sign(
                Kind.OUTAGE,
                "サーバーが接続を切りました: " + dropped.serverWords(),
                "the server cut the connection: " + dropped.serverWords());
    }

    private Optional<Sign> login(String words) {
        if (words.contains(PASSING)) {
            return sign(Kind.PASSING, "正しいパスワードにも断ります: " + words, "it refuses a right password too: " + words);
        }
        return FOR_NOW.matcher(lastSaid()).matches()
                ? sign(Kind.PASSING, "いまはログインできないと断られました: " + words, "the log-in was refused for now: " + words)
                : sign(Kind.PASSWORD, "ログインが断られました: " + words, "the log-in was refused: " + words);
    }

    /** The server's last line; outcomes have its words without its code. */
    private String lastSaid() {
        List<String> said = transcript.said(WireLine.Side.SERVER);
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }

    private Optional<Sign> sign(Kind kind, String ja, String en) {
        return Optional.of(new Sign(protocol, kind, ja, en));
    }
}
