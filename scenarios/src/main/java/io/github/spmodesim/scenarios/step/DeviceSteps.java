package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.device.ConfigurationProfile;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.ProfileSignature;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.OpenApps;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.Map;

/** 端末、そこにあるメールの設定と、届いたメール。 */
public final class DeviceSteps {
    private static final String SENDER = "hanako@example.jp";

    private final World world;
    private final Belongings belongings;
    private final MailUse mail;
    private final OpenApps openApps;

    /** In a world. */
    public DeviceSteps(World world, Belongings belongings, MailUse mail, OpenApps openApps) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
        this.openApps = openApps;
    }

    /** The settings of the article, typed in by hand. */
    @前提("{人}の{端末}に{秘密}を入力してメールを設定してある")
    public void isSetUp(Person person, Gadget gadget, KnownSecret secret) {
        device(person, gadget).setUp(belongings.typedIn(person, secret.of(world.subscriber(person))));
    }

    /** On both servers. */
    @もし("{人}の{端末}のパスワードを、いまのIMAP専用パスワードに直す")
    public void retypes(Person person, Gadget gadget) {
        device(person, gadget)
                .change(
                        Belongings.ACCOUNT,
                        account -> account.withIncoming(
                                        server -> server.withPassword(KnownSecret.IMAP.of(world.subscriber(person))))
                                .withOutgoing(
                                        server -> server.withPassword(KnownSecret.IMAP.of(world.subscriber(person)))));
    }

    /** Over the network that the device is in. */
    @もし("{人}の{端末}にiPhone利用設定を入れる")
    public void installs(Person person, Gadget gadget) {
        Device device = device(person, gadget);
        belongings.profile(device, person).download().ifPresent(device::install);
    }

    /** The same by a browser that has seen nothing. */
    @もし("{人}の{端末}の新しいブラウザからiPhone利用設定を入れる")
    public void installsAnew(Person person, Gadget gadget) {
        belongings.takeAnotherBrowser(device(person, gadget));
        installs(person, gadget);
    }

    /** What the profile brought, by kind; its signature is the simulator's. */
    @ならば("{人}の{端末}のiPhone利用設定には次のものが入っている")
    public void holds(Person person, Gadget gadget, DataTable table) {
        assertThat(device(person, gadget).profiles()).hasSize(1);
        ConfigurationProfile profile = device(person, gadget).profiles().get(0);
        assertThat(profile.signature()).isEqualTo(ProfileSignature.VERIFIED);
        new Rows(table).prove(row -> Map.of("内容", content(profile, row.at("種類"), person)));
    }

    private String content(ConfigurationProfile profile, String kind, Person person) {
        MailAccount account = profile.accounts().get(0);
        return switch (kind) {
            case "メールアカウント" -> account.displayName();
            case "ユーザー名" -> account.incoming().credentials().user();
            case "パスワード" ->
                KnownSecret.IMAP
                                .of(world.subscriber(person))
                                .equals(account.incoming().credentials().password())
                        ? "いまのIMAP専用パスワード"
                        : "ほかのもの";
            case "受信サーバー" ->
                account.incoming().host() + " " + account.incoming().port() + " "
                        + account.incoming().security();
            case "送信サーバー" ->
                account.outgoing().host() + " " + account.outgoing().port() + " "
                        + account.outgoing().security();
            case "メッセージ" -> String.join("、", profile.folders());
            case "アイコン" ->
                profile.webClips().stream()
                        .map(clip -> clip.label())
                        .reduce((a, b) -> a + "、" + b)
                        .orElse("なし");
            default -> throw new IllegalArgumentException("種類: found " + kind + ", expected a known one");
        };
    }

    /** Neither a profile nor an account. */
    @ならば("{人}の{端末}にはiPhone利用設定もメールアカウントもない")
    public void hasNone(Person person, Gadget gadget) {
        assertThat(device(person, gadget).profiles()).isEmpty();
        assertThat(device(person, gadget).accounts()).isEmpty();
    }

    /** Each device for itself. */
    @ならば("{人}の端末の送受信は次のとおりである")
    public void useMail(Person person, DataTable table) {
        new Rows(table).provePassages(row -> mail.tryBoth(device(person, Gadget.named(row.at("端末")))));
    }

    /** Both directions. */
    @ならば("{人}の{端末}で送受信できる")
    public void usesMail(Person person, Gadget gadget) {
        assertThat(mail.tryBoth(device(person, gadget))).containsOnly(Passage.PASSES);
    }

    /** User name or password is refused by both servers. */
    @ならば("{人}の{端末}では受信も送信も断られる")
    public void isRefused(Person person, Gadget gadget) {
        assertThat(mail.tryBoth(device(person, gadget))).containsOnly(Passage.REFUSED);
    }

    /** Each stays connected while the next one connects, and all of them still do. */
    @ならば("{人}の{int}台が同時にメールにつながったままになる")
    public void stayConnected(Person person, int number) {
        for (Gadget gadget : Gadget.values()) {
            assertThat(openApps.open(device(person, gadget)))
                    .as(gadget.japanese())
                    .isTrue();
        }
        assertThat(openApps.count()).isEqualTo(number);
    }

    /** From outside the scenario. */
    @もし("{人}に{引用}というメールが届く")
    public void arrives(Person person, String subject) {
        world.simulator().mail().deliver(world.subscriber(person), SENDER, subject, subject);
    }

    /** Nothing lost, nothing doubled. */
    @ならば("{人}の{端末}に{引用}が1通だけ届いている")
    public void holdsOnce(Person person, Gadget gadget, String subject) {
        assertThat(mail.subjects(device(person, gadget))).containsOnlyOnce(subject);
    }

    /** The app's words when it fetches mail. */
    @ならば("{人}の{端末}で受信すると{引用}と表示される")
    public void says(Person person, Gadget gadget, String words) {
        Device device = device(person, gadget);
        assertThat(mail.symptom(device, mail.receive(device)).ja().lines()).contains(words);
    }

    private Device device(Person person, Gadget gadget) {
        return belongings.device(person, gadget);
    }
}
