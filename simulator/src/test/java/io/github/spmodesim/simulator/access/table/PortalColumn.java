package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.subscriber.LockKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What can be tried at the portal, each a column of the table with rules of its own. */
enum PortalColumn {
    /** The page with the IMAP-only password, the credential typed as d account password where one is asked for. */
    PASSWORD_PAGE {
        @Override
        String outcome(Scene scene) {
            PlainBrowser browser = scene.browser().open(DIRECT);
            if (browser.isAt("/sign-in")) {
                signIn(browser, scene, scene.typed());
                if (!browser.noted("sign-in").equals("SIGNED_IN")) {
                    return browser.noted("sign-in");
                }
            }
            confirm(browser, scene);
            return shown(browser);
        }
    },
    /** Signing in, the credential typed as d account password. */
    SIGN_IN {
        @Override
        String outcome(Scene scene) {
            PlainBrowser browser = scene.browser().open("/sign-in");
            signIn(browser, scene, scene.typed());
            return browser.noted("sign-in");
        }
    },
    /** 本人確認, the credential typed as network PIN. */
    IDENTITY_BY_PIN {
        @Override
        String outcome(Scene scene) {
            return typedAt(scene, "/identity", Map.of("networkPin", scene.typed()), "本人確認 by NETWORK_PIN");
        }
    },
    /** 本人確認, the credential typed as spmode password. */
    IDENTITY_BY_SPMODE_PASSWORD {
        @Override
        String outcome(Scene scene) {
            return typedAt(scene, "/identity", Map.of("spmodePassword", scene.typed()), "本人確認 by SPMODE_PASSWORD");
        }
    },
    /** A new spmode password, the credential typed as network PIN (claim Q4). */
    SPMODE_PASSWORD_RESET {
        @Override
        String outcome(Scene scene) {
            Map<String, String> fields =
                    Map.of("networkPin", scene.typed(), "newSpmodePassword", "2468", "newSpmodePasswordAgain", "2468");
            return typedAt(scene, "/services/spmode-password", fields, "reset of the spmode password");
        }
    },
    /** The release of the d account's lock, the credential typed as network PIN. */
    UNLOCK {
        @Override
        String outcome(Scene scene) {
            return typedAt(scene, "/unlock", Map.of("networkPin", scene.typed()), "unlock");
        }
    },
    /** An issue or reissue, with the right secrets (claims I1, I2); the credential tells what was issued before. */
    ISSUE {
        @Override
        String outcome(Scene scene) {
            PlainBrowser browser = scene.browser();
            if (!isKnown(browser, scene)) {
                return NOT_KNOWN;
            }
            confirm(browser.open(DIRECT), scene);
            String kind = browser.found("name=\"issue\"[^>]* value=\"(\\w+)\"");
            if (kind.isEmpty()) {
                return shown(browser);
            }
            int before = scene.subscriber().passwordHistory().size();
            browser.post(DIRECT, Map.of("issue", kind));
            browser.post("/site/mail/src/imap-password/issue", Map.of());
            return scene.subscriber().passwordHistory().size() == before + 1 ? kind : "NOTHING";
        }
    },
    /** The download of the iPhone's profile, with the right secrets (claim C1). */
    PROFILE {
        @Override
        String outcome(Scene scene) {
            PlainBrowser browser = scene.browser();
            if (!isKnown(browser, scene)) {
                return NOT_KNOWN;
            }
            confirm(browser.open("/iphone/support/guide/mail/profile"), scene);
            return switch (browser.status()) {
                case 200 -> "DOWNLOADED";
                case 403 -> "OFF_LINE";
                case 409 -> "NOT_ISSUED";
                default -> "STATUS_" + browser.status();
            };
        }
    };

    private static final String DIRECT = "/site/mail/src/domail_imappass.html";
    private static final String NOT_KNOWN = "NOT_KNOWN";

    /** What comes of it in a situation in which the portal can be reached. */
    abstract String outcome(Scene scene);

    /** How its files are called. */
    String file() {
        return "portal-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void signIn(PlainBrowser browser, Scene scene, String password) {
        browser.post(
                "/sign-in",
                Map.of(
                        "dAccountId", scene.subscriber().imapId().value(),
                        "dAccountPassword", password,
                        "to", browser.found("name=\"to\" type=\"hidden\" value=\"([^\"]*)\"")));
    }

    /** Whether it is known whose visit it is: by the line, or by a sign-in with the right password. */
    private static boolean isKnown(PlainBrowser browser, Scene scene) {
        if (scene.isOnLine()) {
            return true;
        }
        signIn(
                browser.open("/sign-in"),
                scene,
                scene.subscriber().dAccountPassword().value());
        return browser.noted("sign-in").equals("SIGNED_IN");
    }

    /** Does 本人確認 where it is asked for, by what is not locked. */
    private static void confirm(PlainBrowser browser, Scene scene) {
        if (browser.isAt("/identity")) {
            Map<String, String> right = scene.isLocked(LockKind.NETWORK_PIN)
                    ? Map.of(
                            "spmodePassword",
                            scene.subscriber().spmodePassword().value())
                    : Map.of("networkPin", scene.subscriber().networkPin().value());
            Map<String, String> fields = new HashMap<>(right);
            fields.put("to", browser.found("name=\"to\" type=\"hidden\" value=\"([^\"]*)\""));
            browser.post("/identity", fields);
        }
    }

    private static String typedAt(Scene scene, String page, Map<String, String> fields, String note) {
        PlainBrowser browser = scene.browser();
        if (!isKnown(browser, scene)) {
            return NOT_KNOWN;
        }
        browser.open(page).post(page, fields);
        return browser.status() == 400 ? "BAD_FORM" : browser.noted(note);
    }

    private static String shown(PlainBrowser browser) {
        if (browser.shows("UW10E6")) {
            return "UW10E6";
        }
        boolean page = browser.isAt(DIRECT) && browser.status() == 200 && browser.shows("<dt>IMAP用ID</dt>");
        String how = browser.shows("回線認証: ") ? "SHOWN_BY_LINE" : "SHOWN_BY_D_ACCOUNT";
        return page ? how : "NOT_SHOWN";
    }
}
