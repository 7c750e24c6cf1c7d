package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.Download;
import io.github.spmodesim.client.browser.NoPage;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.Sight;

/** How an attempt to look the IMAP-only password up ends. */
public enum LookUp {
    /** The page shows it. */
    SHOWN("パスワードが表示される"),
    /** The page shows the refusal of those who are known by d account alone. */
    UW10E6("UW10E6が表示される"),
    /** The same, out of the browser's cache. */
    STALE("古いUW10E6の画面が表示される"),
    /** The portal does not believe that it is the subscriber. */
    IDENTITY("本人確認で止まる"),
    /** The portal does not know whose visit it is. */
    SIGN_IN("ログインで止まる"),
    /** The portal wants the second step of a sign-in. */
    CODE("セキュリティコードで止まる"),
    /** There is no page at all. */
    NO_PAGE("ページが開かない"),
    /** Something else. */
    OTHER("ほかの画面が表示される");

    private static final String REFUSAL = "dアカウント認証時はご利用いただけません(UW10E6)";

    private final String japanese;

    LookUp(String japanese) {
        this.japanese = japanese;
    }

    /** The result of that name in the features. */
    public static LookUp named(String japanese) {
        return Words.find(values(), result -> result.japanese, japanese);
    }

    /** What somebody sees. */
    public static LookUp of(Sight sight) {
        if (sight instanceof NoPage) {
            return NO_PAGE;
        }
        return sight instanceof Download ? OTHER : of((Page) sight);
    }

    private static LookUp of(Page page) {
        if (page.text().contains(REFUSAL)) {
            return page.fromCache() ? STALE : UW10E6;
        }
        if (page.text().contains("セキュリティコード")) {
            return CODE;
        }
        return switch (page.heading()) {
            case "本人確認" -> IDENTITY;
            case "dアカウントでログイン" -> SIGN_IN;
            default -> page.row("IMAP専用パスワード").isPresent() ? SHOWN : OTHER;
        };
    }

    @Override
    public String toString() {
        return japanese;
    }
}
