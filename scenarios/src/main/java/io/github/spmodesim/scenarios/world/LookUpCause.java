package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.AccessPath;
import java.util.Map;

/** Why the IMAP-only password cannot be looked up (trouble 3), each brought about in a browser that has seen nothing. */
public enum LookUpCause {
    /** The device is on a Wi-Fi; the page was not opened so far. */
    WIFI("T3a", "Wi-Fiでつないでいる") {
        @Override
        void strike(LookUpVisit visit) {
            visit.device().switchTo(AccessPath.WIFI);
        }
    },
    /** The device is on a Wi-Fi, and the page was opened there once. */
    WIFI_OPENED("T3a-opened", "Wi-Fiでつないだまま、確認のページを一度開いた") {
        @Override
        void strike(LookUpVisit visit) {
            visit.device().switchTo(AccessPath.WIFI);
            visit.portal().lookUpDirectly();
        }
    },
    /** The browser has signed in by d account, and the device is on its line. */
    D_ACCOUNT("T3b", "ドコモの回線だが、ブラウザがdアカウントで認証している") {
        @Override
        void strike(LookUpVisit visit) {
            visit.browser().open(visit.top().resolve("sign-in"));
            PortalKeys keys = visit.keys();
            visit.browser()
                    .press(
                            "dアカウントでログイン",
                            Map.of(
                                    "dアカウントのID", keys.dAccountId(),
                                    "dアカウントのパスワード", keys.dAccountPassword().reveal()));
        }
    },
    /** The browser keeps the page of a visit over Wi-Fi; the device is on its line, and nobody is signed in. */
    CACHE("T3c", "ドコモの回線だが、ブラウザに古いページが残っている") {
        @Override
        void strike(LookUpVisit visit) {
            visit.device().switchTo(AccessPath.WIFI);
            visit.portal().lookUpDirectly();
            visit.signOut();
            visit.device().switchTo(AccessPath.SPMODE_LINE);
        }
    };

    private final String id;
    private final String japanese;

    LookUpCause(String id, String japanese) {
        this.id = id;
        this.japanese = japanese;
    }

    /** The cause of that id in the features. */
    public static LookUpCause of(String id) {
        return Words.find(values(), LookUpCause::id, id);
    }

    /** The claim, and behind a hyphen which of several of its kind. */
    public String id() {
        return id;
    }

    /** What is wrong, in the words of the features. */
    public String japanese() {
        return japanese;
    }

    abstract void strike(LookUpVisit visit);
}
