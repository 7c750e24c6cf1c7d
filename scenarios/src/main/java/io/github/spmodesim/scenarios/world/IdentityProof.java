package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.net.URI;
import java.util.Map;

/** Somebody answers 本人確認 on a phone's own line, with each means for itself (claim V3). */
public final class IdentityProof {
    private static final String PAGE = "site/mail/src/domail_imappass.html";

    private final World world;
    private final Belongings belongings;
    private final Person person;

    /** Of this person. */
    public IdentityProof(World world, Belongings belongings, Person person) {
        this.world = world;
        this.belongings = belongings;
        this.person = person;
    }

    /** What comes of an answer, by the words of the features. */
    public String by(String means, String answer) {
        PortalBrowser browser = belongings.newBrowser(belongings.device(person, Gadget.IPHONE));
        URI page = world.simulator().portalUrl().resolve(PAGE);
        browser.open(page);
        if (means.equals("生体認証")) {
            String button = answer.equals("本人と認識される") ? "生体認証で認証する" : "認識されなかったことにする";
            if (!browser.page().offers(button)) {
                return "その手段は画面に出ない";
            }
            browser.press(button);
        } else {
            browser.press("認証する", Map.of(means, typed(means, answer).reveal()));
        }
        return browser.page().row("IMAP専用パスワード").isPresent() ? "通る" : "通らない";
    }

    private TypedPassword typed(String means, String answer) {
        Subscriber subscriber = world.subscriber(person);
        TypedPassword right = KnownSecret.named(means).of(subscriber);
        return switch (answer) {
            case "正しい4桁" -> right;
            case "違う4桁" -> KnownSecret.notQuite(right);
            default -> throw new IllegalArgumentException("答え: found " + answer + ", expected a known one");
        };
    }
}
