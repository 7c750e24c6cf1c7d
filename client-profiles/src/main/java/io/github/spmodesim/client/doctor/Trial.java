package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.TlsReason;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.Optional;

/**
 * What a trial of one server points to.
 *
 * <p>{@code Transaction failed} is what docomo says to a right password while it is out of order (claim T1c).
 */
final class Trial implements MailOutcome.Cases<Optional<Sign>> {
    private static final String PASSING = "Transaction failed";

    private final MailProtocol protocol;

    private Trial(MailProtocol protocol) {
        this.protocol = protocol;
    }

    static Optional<Sign> sign(MailProtocol protocol, MailOutcome outcome) {
        return outcome.match(new Trial(protocol));
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
                ? sign(Kind.SETTING, "サーバーの証明書を信頼できません", "the server's certificate is not trusted: " + failed.detail())
                : sign(Kind.SETTING, "TLSの接続ができません(ポートとSSLの組み合わせ)", "no TLS at this port: " + failed.detail());
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
        return words.contains(PASSING)
                ? sign(Kind.PASSING, "正しいパスワードにも断ります: " + words, "it refuses a right password too: " + words)
                : sign(Kind.PASSWORD, "ログインが断られました: " + words, "the log-in was refused: " + words);
    }

    private Optional<Sign> sign(Kind kind, String ja, String en) {
        return Optional.of(new Sign(protocol, kind, ja, en));
    }
}
