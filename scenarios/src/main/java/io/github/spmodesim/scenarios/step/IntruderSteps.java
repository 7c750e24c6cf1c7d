package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.Intruder;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.Signs;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.Subscribers;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 侵入者のすること、それで見える兆候、対処のあとに残るもの。 */
public final class IntruderSteps {
    private static final String NEW_D_ACCOUNT_PASSWORD = "atarashii-D-2026";

    private final World world;
    private final Intruder intruder;
    private final Signs signs;
    private final PortalSteps portal;
    private Optional<Intruder.Loot> loot = Optional.empty();

    /** In a world. */
    public IntruderSteps(World world, Intruder intruder, Signs signs, PortalSteps portal) {
        this.world = world;
        this.intruder = intruder;
        this.signs = signs;
        this.portal = portal;
    }

    /** After an unfamiliar log-in, by the service's calendar. */
    @前提("漏れたIMAP専用パスワードでメールに入られると、迷惑メールが1日に{int}通届くようになる")
    public void plagues(int perDay) {
        world.dialect("spam.messagesPerDay", String.valueOf(perDay));
    }

    /** As they are now; later changes are not known to the intruder. */
    @前提("海外の侵入者が{人}のIMAP専用パスワードとdアカウントのパスワードとネットワーク暗証番号を手に入れた")
    public void takes(Person person) {
        loot = Optional.of(intruder.take(person));
    }

    /** From abroad, with the person's IMAP-only password. */
    @もし("侵入者が{人}のメールを読み、メールを送る")
    public void usesMail(Person person) {
        assertThat(intruder.useMail()).containsOnly(Passage.PASSES);
    }

    /** Over My docomo, by d account. */
    @もし("侵入者がMy docomoで{人}のspモードパスワードを変える")
    public void changesSetting(Person person) {
        assertThat(intruder.changeSetting(person, loot().keys()))
                .as("spモードパスワードの変更")
                .isTrue();
    }

    /** Sign by sign. */
    @ならば("{人}に見える兆候は次のとおりである")
    public void shows(Person person, DataTable table) {
        Subscriber subscriber = world.subscriber(person);
        new Rows(table).prove(row -> Map.of("見えるか", signs.shows(row.at("兆候"), subscriber) ? "見える" : "見えない"));
    }

    /** One step after the other; each row is what the intruder can do after it. */
    @ならば("{人}が順に対処したあと、侵入者にできることは次のとおりである")
    public void isLeft(Person person, DataTable table) {
        new Rows(table).prove(row -> {
            PortalKeys known = act(row.at("対処"), person);
            List<Passage> passages = intruder.useMail();
            return Map.of(
                    "受信", passages.get(0).toString(),
                    "送信", passages.get(1).toString(),
                    "My docomo", intruder.lookUp(known).toString(),
                    "設定の変更", intruder.changeSetting(person, known) ? "できる" : "できない");
        });
    }

    private PortalKeys act(String remedy, Person person) {
        Subscribers subscribers = world.simulator().subscribers();
        Subscriber subscriber = world.subscriber(person);
        switch (remedy) {
            case "まだ何もしない", "窓口に知らせる" -> {}
            case "IMAP専用パスワードを再発行する" -> portal.reissues(person, Gadget.IPHONE);
            case "dアカウントのパスワードを変える" -> subscribers.changeDAccountPassword(subscriber, NEW_D_ACCOUNT_PASSWORD);
            case "二段階認証を入れる", "二段階認証を入れ、新しいdアカウントのパスワードも漏れる" -> subscribers.setTwoStep(subscriber, true);
            default -> throw new IllegalArgumentException("対処: found " + remedy + ", expected a known one");
        }
        PortalKeys stolen = loot().keys();
        return remedy.endsWith("も漏れる")
                ? PortalKeys.withNetworkPin(stolen.dAccountId(), KnownSecret.D_ACCOUNT.of(subscriber), stolen.answer())
                : stolen;
    }

    private Intruder.Loot loot() {
        return loot.orElseThrow(() -> new IllegalStateException("侵入者がまだ何も持っていない: 前提のステップが足りない"));
    }
}
