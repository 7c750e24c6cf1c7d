package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.PortalBrowser;
import io.github.spmodesim.client.browser.PortalKeys;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.IdentityProof;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.LookUp;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Paths;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.Map;

/** My docomoの画面と、IMAP専用パスワードの確認、発行、再発行。 */
public final class PortalSteps {
    private static final String PASSWORD_ROW = "IMAP専用パスワード";

    private final World world;
    private final Belongings belongings;
    private final MailUse mail;

    /** In a world. */
    public PortalSteps(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
    }

    /** Click by click; where 本人確認 is asked for, the network PIN is typed. */
    @ならば("{人}の{端末}でMy docomoを開き、順に押していくと、次の画面が開く")
    public void followsTheArticle(Person person, Gadget gadget, DataTable table) {
        PortalBrowser browser = browser(person, gadget);
        browser.open(world.simulator().portalUrl());
        new Rows(table).prove(row -> Map.of("開く画面", pressed(browser, row.at("押すもの"), person)));
    }

    private String pressed(PortalBrowser browser, String words, Person person) {
        if (words.equals("ネットワーク暗証番号を入力して認証する")) {
            String pin = KnownSecret.NETWORK_PIN.of(world.subscriber(person)).reveal();
            browser.press("認証する", Map.of("ネットワーク暗証番号", pin));
        } else if (!words.equals("(My docomoを開く)")) {
            browser.follow(words);
        }
        return browser.page().heading();
    }

    /** The article's way, with what the person knows. */
    @もし("{人}が{端末}でIMAP専用パスワードを確認する")
    public void looksUp(Person person, Gadget gadget) {
        visit(person, gadget).lookUp();
    }

    /** By the direct address, with what the person knows. */
    @もし("{人}が{端末}で確認のページを直接開く")
    public void opensDirectly(Person person, Gadget gadget) {
        visit(person, gadget).lookUpDirectly();
    }

    /** Where the direct address is, and that the page is the same. */
    @ならば("{人}の{端末}の画面は{引用}で、そのパスは{引用}である")
    public void stands(Person person, Gadget gadget, String heading, String path) {
        Page page = browser(person, gadget).page();
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.url().getPath()).isEqualTo(path);
    }

    /** The article's way, and how it ends. */
    @ならば("{人}が{端末}で確認すると、{確認の結果}")
    public void looksUpAndSees(Person person, Gadget gadget, LookUp result) {
        assertThat(LookUp.of(visit(person, gadget).lookUp())).isEqualTo(result);
    }

    /** The same in a browser that has seen nothing yet. */
    @ならば("{人}が{端末}の新しいブラウザで確認すると、{確認の結果}")
    public void looksUpAnewAndSees(Person person, Gadget gadget, LookUp result) {
        belongings.takeAnotherBrowser(device(person, gadget));
        looksUpAndSees(person, gadget, result);
    }

    /** Words of the page that is shown. */
    @ならば("{人}の{端末}の画面に{引用}とある")
    public void reads(Person person, Gadget gadget, String words) {
        assertThat(browser(person, gadget).page().text()).contains(words);
    }

    /** A row of the page that is shown. */
    @ならば("{人}の{端末}の画面の{引用}の欄は{引用}である")
    public void showsRow(Person person, Gadget gadget, String row, String text) {
        assertThat(browser(person, gadget).page().row(row)).contains(text);
    }

    /** No such row. */
    @ならば("{人}の{端末}の画面に{引用}の欄はない")
    public void showsNoRow(Person person, Gadget gadget, String row) {
        assertThat(browser(person, gadget).page().row(row)).isEmpty();
    }

    /** What the page shows is what mail takes. */
    @ならば("{人}の{端末}の画面のIDとパスワードを{端末}に入力すると、送受信できる")
    public void opensMail(Person person, Gadget shown, Gadget gadget) {
        Page page = browser(person, shown).page();
        TypedPassword password = page.passwordRow(PASSWORD_ROW).orElseThrow();
        Device device = device(person, gadget);
        device.setUp(belongings
                .typedIn(person, password)
                .withIncoming(server -> server.withUser(page.row("IMAP用ID").orElseThrow()))
                .withOutgoing(server -> server.withUser(page.row("IMAP用ID").orElseThrow())));
        assertThat(mail.tryBoth(device)).containsOnly(Passage.PASSES);
    }

    /** Each set of preconditions for itself, in a browser of its own (claim V1). */
    @ならば("{人}の{端末}でIMAP専用パスワードを確認した結果は、条件ごとに次のとおりである")
    public void looksUpUnder(Person person, Gadget gadget, DataTable table) {
        Device device = device(person, gadget);
        new Rows(table).prove(row -> {
            reach(device, row.at("接続"));
            PortalKeys keys = keys(person, row.at("dアカウントのパスワード"), row.at("ネットワーク暗証番号"));
            return Map.of(
                    "結果",
                    LookUp.of(belongings
                                    .myDocomo(belongings.newBrowser(device), keys)
                                    .lookUp())
                            .toString());
        });
    }

    private static void reach(Device device, String network) {
        if (network.equals("圏外")) {
            device.connectivity().switchWifi(false);
            device.connectivity().switchMobileData(false);
        } else {
            device.switchTo(Paths.named(network));
        }
    }

    private PortalKeys keys(Person person, String dAccount, String pin) {
        PortalKeys right = belongings.keys(person);
        return PortalKeys.withNetworkPin(
                right.dAccountId(),
                isRight(dAccount) ? right.dAccountPassword() : new TypedPassword("chigau-2026"),
                isRight(pin) ? right.answer() : KnownSecret.notQuite(right.answer()));
    }

    private static boolean isRight(String word) {
        return switch (word) {
            case "正しい" -> true;
            case "違う" -> false;
            default -> throw new IllegalArgumentException("expected 正しい or 違う, got " + word);
        };
    }

    /** Means by means, right and wrong (claim V3). */
    @ならば("{人}が本人確認をした結果は次のとおりである")
    public void provesIdentity(Person person, DataTable table) {
        IdentityProof proof = new IdentityProof(world, belongings, person);
        new Rows(table).prove(row -> Map.of("結果", proof.by(row.at("手段"), row.at("答え"))));
    }

    /** Set up on the person's device. */
    @前提("{人}が生体認証を設定している")
    public void setsBiometricsUp(Person person) {
        world.simulator().subscribers().setBiometrics(world.subscriber(person), true);
    }

    /** A button of the page that is shown. */
    @もし("{人}が{端末}の画面で{引用}を押す")
    public void presses(Person person, Gadget gadget, String button) {
        browser(person, gadget).press(button);
    }

    /** What the service holds, whatever a page says (claim I1). */
    @ならば("{人}のIMAP専用パスワードはまだ発行されていない")
    public void hasNone(Person person) {
        assertThat(world.subscriber(person).issuedPassword()).isEmpty();
    }

    /** Both steps on My docomo. */
    @もし("{人}が{端末}のMy docomoでIMAP専用パスワードを再発行して確定する")
    public void reissues(Person person, Gadget gadget) {
        TypedPassword before = KnownSecret.IMAP.of(world.subscriber(person));
        visit(person, gadget).reissue();
        assertThat(KnownSecret.IMAP.of(world.subscriber(person))).isNotEqualTo(before);
    }

    /** Over the person's own line, with the network PIN. */
    @もし("{人}が{端末}のMy docomoでdアカウントのロックを解除する")
    public void unlocks(Person person, Gadget gadget) {
        PortalBrowser browser = browser(person, gadget);
        browser.open(world.simulator().portalUrl().resolve("unlock"));
        String pin = KnownSecret.NETWORK_PIN.of(world.subscriber(person)).reveal();
        browser.press("dアカウントのロック解除", Map.of("ネットワーク暗証番号", pin));
        assertThat(browser.page().text()).contains("ロックを解除しました");
    }

    /** With each PIN in turn (claim Q4). */
    @ならば("{人}が{端末}でspモードパスワードを設定し直した結果は次のとおりである")
    public void resetsSpmodePassword(Person person, Gadget gadget, DataTable table) {
        TypedPassword pin = KnownSecret.NETWORK_PIN.of(world.subscriber(person));
        new Rows(table).prove(row -> {
            TypedPassword chosen = new TypedPassword(row.at("新しいspモードパスワード"));
            visit(person, gadget)
                    .resetSpmodePassword(isRight(row.at("ネットワーク暗証番号")) ? pin : KnownSecret.notQuite(pin), chosen);
            return Map.of("結果", spmodePasswordOpens(person, gadget, chosen) ? "新しいもので確認できる" : "設定されない");
        });
    }

    private boolean spmodePasswordOpens(Person person, Gadget gadget, TypedPassword chosen) {
        PortalKeys keys = PortalKeys.withSpmodePassword(
                person.imapId(), KnownSecret.D_ACCOUNT.of(world.subscriber(person)), chosen);
        PortalBrowser fresh = belongings.newBrowser(device(person, gadget));
        return LookUp.of(belongings.myDocomo(fresh, keys).lookUp()) == LookUp.SHOWN;
    }

    private MyDocomo visit(Person person, Gadget gadget) {
        return belongings.myDocomo(device(person, gadget), person);
    }

    private PortalBrowser browser(Person person, Gadget gadget) {
        return belongings.browser(device(person, gadget));
    }

    private Device device(Person person, Gadget gadget) {
        return belongings.device(person, gadget);
    }
}
