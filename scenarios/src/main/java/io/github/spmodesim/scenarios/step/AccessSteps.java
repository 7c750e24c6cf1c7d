package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.Packets;
import io.github.spmodesim.scenarios.world.Person;
import java.util.Map;

/** 端末がネットワークにつながる経路、インターネット共有、通信量。 */
public final class AccessSteps {
    private final Belongings belongings;
    private final MailUse mail;
    private final Packets packets;

    /** In a world. */
    public AccessSteps(Belongings belongings, MailUse mail, Packets packets) {
        this.belongings = belongings;
        this.mail = mail;
        this.packets = packets;
    }

    /** Whatever its switches have to be for it. */
    @もし("{人}の{端末}を{経路}につなぐ")
    public void connects(Person person, Gadget gadget, AccessPath path) {
        belongings.device(person, gadget).switchTo(path);
    }

    /** The switch alone. */
    @もし("{人}の{端末}のWi-FiをOFFにする")
    public void switchesWifiOff(Person person, Gadget gadget) {
        belongings.device(person, gadget).connectivity().switchWifi(false);
    }

    /** インターネット共有, with the 8 digits that the phone shows (claim N3). */
    @前提("{人}のiPhoneがインターネット共有をONにして、Wi-Fiのパスワードは{引用}である")
    public void shares(Person person, String digits) {
        belongings.share(person, new TypedPassword(digits));
    }

    /** The switch of the phone that shares (claim N4). */
    @もし("{人}のiPhoneのインターネット共有をOFFにする")
    public void stopsSharing(Person person) {
        belongings.tether(person).switchTo(false);
    }

    /** Joins the tether by each password in turn. */
    @ならば("{人}の{端末}を{人}のiPhoneのインターネット共有につないだ結果は次のとおりである")
    public void joins(Person person, Gadget gadget, Person owner, DataTable table) {
        new Rows(table)
                .prove(row -> Map.of(
                        "結果",
                        belongings
                                        .device(person, gadget)
                                        .connectivity()
                                        .join(belongings.tether(owner), new TypedPassword(row.at("入力したWi-Fiのパスワード")))
                                ? "つながる"
                                : "つながらない"));
    }

    /** Joins the tether by the password that the phone shows. */
    @もし("{人}の{端末}を{人}のiPhoneのインターネット共有につなぎ、Wi-Fiのパスワード{引用}を入力する")
    public void joinsBy(Person person, Gadget gadget, Person owner, String digits) {
        boolean joined = belongings
                .device(person, gadget)
                .connectivity()
                .join(belongings.tether(owner), new TypedPassword(digits));
        assertThat(joined).isTrue();
    }

    /** The way that the device goes by now. */
    @ならば("{人}の{端末}は{経路}につながっている")
    public void goesBy(Person person, Gadget gadget, AccessPath path) {
        assertThat(belongings.device(person, gadget).connectivity().path()).contains(path);
    }

    /** Looks at the count from here on. */
    @もし("{人}のSIMの通信量を数えはじめる")
    public void counts(Person person) {
        packets.begin(person);
    }

    /** While nobody looks: the app fetches at each of its polls. */
    @もし("{人}の{端末}が裏で{int}回メールを受信する")
    public void synchronises(Person person, Gadget gadget, int times) {
        for (int i = 0; i < times; i++) {
            mail.receive(belongings.device(person, gadget));
        }
    }

    /** What the SIM carried since then, by the way. */
    @ならば("{人}のSIMが運んだ通信量は{経路}の分だけ増えている")
    public void carried(Person person, AccessPath path) {
        assertThat(packets.since(person, path)).as("%sの通信量", path).isPositive();
        for (AccessPath other : AccessPath.values()) {
            if (other != path) {
                assertThat(packets.since(person, other)).as("%sの通信量", other).isZero();
            }
        }
    }

    /** What it carried since then, compared with a mark. */
    @ならば("{人}のSIMの通信量は{long}キロバイトより増えている")
    public void carriedMoreThan(Person person, long kilobytes) {
        assertThat(packets.since(person)).isGreaterThan(kilobytes * 1024);
    }
}
