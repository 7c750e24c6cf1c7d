package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.TypedPassword;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The article's ways through My docomo, click by click (claims V2, V5, I1, I2, C1, Q4).
 *
 * <p>Where the portal asks for the d account or for 本人確認 the person answers once. Where a page has not what the next step
 * needs, the person stops there; that page is what each way ends with.
 */
public final class MyDocomo {
    private static final String SIGN_IN = "dアカウントでログイン";
    private static final String IDENTITY = "本人確認";
    private static final String AUTHENTICATE = "認証する";
    private static final String PASSWORD_PAGE = "IMAP用ID・パスワードの確認";
    private static final String PASSWORD_ROW = "IMAP専用パスワード";
    private static final String SETTLE = "設定を確定する";

    private final PortalBrowser browser;
    private final URI top;
    private final PortalKeys keys;

    /**
     * A visitor.
     *
     * @param browser the browser
     * @param top the portal's first page, ending with a slash
     * @param keys what is typed where the portal asks
     */
    public MyDocomo(PortalBrowser browser, URI top, PortalKeys keys) {
        this.browser = browser;
        this.top = top;
        this.keys = keys;
    }

    /** 「設定」→「メール設定」→「設定を確認・変更する」→「IMAP用ID・パスワードの確認」 (claim V2). */
    public Sight lookUp() {
        return along(open(""), "設定", "メール設定", "設定を確認・変更する", PASSWORD_PAGE);
    }

    /** The direct address of the same page (claim V5). */
    public Sight lookUpDirectly() {
        return open("site/mail/src/domail_imappass.html");
    }

    /** The IMAP-only password, looked up; empty where the portal does not show it (claim V4). */
    public Optional<TypedPassword> imapPassword() {
        return lookUp() instanceof Page page ? page.passwordRow(PASSWORD_ROW) : Optional.empty();
    }

    /** 「IMAP専用パスワード新規発行」→「設定を確定する」 (claim I1). */
    public Sight issue() {
        return pressing(pressing(lookUp(), "IMAP専用パスワード新規発行"), SETTLE);
    }

    /** 「IMAP専用パスワード再発行」→「設定を確定する」 (claim I2). */
    public Sight reissue() {
        return pressing(askReissue(), SETTLE);
    }

    /** The same up to the last click (claim I2). */
    public Sight askReissue() {
        return pressing(lookUp(), "IMAP専用パスワード再発行");
    }

    /** 「ドコモメール利用設定」→「プロファイルをインストール」 (claim C1). */
    public Sight profile() {
        return along(open("iphone/support/guide/"), "ドコモメール利用設定", "プロファイルをインストール");
    }

    /** 「サービス一覧」→「spモードパスワード」 with the network PIN (claim Q4). */
    public Sight resetSpmodePassword(TypedPassword networkPin, TypedPassword chosen) {
        Sight form = along(open(""), "サービス一覧", "spモードパスワード");
        if (!(form instanceof Page page) || !page.buttons().contains("spモードパスワードを設定する")) {
            return form;
        }
        return browser.press(
                "spモードパスワードを設定する",
                Map.of(
                        "ネットワーク暗証番号", networkPin.reveal(),
                        "新しいspモードパスワード", chosen.reveal(),
                        "新しいspモードパスワード(確認)", chosen.reveal()));
    }

    private Sight open(String path) {
        return answering(browser.open(top.resolve(path)));
    }

    private Sight along(Sight from, String... links) {
        Sight sight = from;
        for (String link : links) {
            if (!(sight instanceof Page page) || !page.links().contains(link)) {
                return sight;
            }
            sight = answering(browser.follow(link));
        }
        return sight;
    }

    private Sight pressing(Sight from, String button) {
        return from instanceof Page page && page.buttons().contains(button) ? browser.press(button) : from;
    }

    private Sight answering(Sight asked) {
        Sight signedIn = shows(asked, SIGN_IN) ? browser.press(SIGN_IN, keys.signIn()) : asked;
        return shows(signedIn, IDENTITY) ? browser.press(AUTHENTICATE, keys.identity()) : signedIn;
    }

    private static boolean shows(Sight sight, String heading) {
        return sight instanceof Page page && page.heading().equals(heading);
    }
}
