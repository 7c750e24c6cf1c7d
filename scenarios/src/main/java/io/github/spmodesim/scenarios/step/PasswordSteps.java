package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.HandMadeRequests;
import io.github.spmodesim.scenarios.world.IssuedTexts;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.Leak;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Map;

/** IMAP専用パスワードの性質と、それで開くもの。 */
public final class PasswordSteps {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;
    private final Leak leak;
    private final HandMadeRequests handMade;

    /** In a world. */
    public PasswordSteps(World world, Belongings belongings, MailUse mail, Leak leak, HandMadeRequests handMade) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
        this.leak = leak;
        this.handMade = handMade;
    }

    /** Each secret in place of the IMAP-only password, by the app's own commands and by an implementation of others. */
    @ならば("{人}が{端末}に次のパスワードを入力したときの送受信は次のとおりである")
    public void passes(Person person, Gadget gadget, DataTable table) {
        Device device = belongings.device(person, gadget);
        new Rows(table).provePassages(row -> {
            TypedPassword typed = KnownSecret.named(row.at("パスワード")).of(world.subscriber(person));
            List<Passage> own = mail.tryBoth(device, belongings.typedIn(person, typed), Drive.WIRE);
            List<Passage> others = mail.tryBoth(device, belongings.typedIn(person, typed), Drive.JAKARTA);
            assertThat(others).as("%sの独立した実装", row.at("パスワード")).isEqualTo(own);
            return own;
        });
    }

    /** From a provider's machines abroad, which hold the password; what they say is not known, so that others speak. */
    @ならば("海外のクラウドから、{人}の次のパスワードで送受信した結果は次のとおりである")
    public void passesFromTheCloud(Person person, DataTable table) {
        Device cloud = belongings.device(
                Profiles.named("jakarta-mail").variants().get(0), Connectivity.withoutSim(AccessPath.OVERSEAS));
        new Rows(table).provePassages(row -> {
            TypedPassword typed = KnownSecret.named(row.at("パスワード")).of(world.subscriber(person));
            return mail.tryBoth(cloud, belongings.typedIn(person, typed), Drive.JAKARTA);
        });
    }

    /** Both steps of a reissue (claims I2, I3), so often. */
    @もし("{人}がIMAP専用パスワードを{int}回再発行する")
    public void reissues(Person person, int times) {
        for (int i = 0; i < times; i++) {
            world.simulator().subscribers().reissue(world.subscriber(person));
        }
    }

    /** Length, alphabet and difference of all that were ever issued. */
    @ならば("{人}に発行されたIMAP専用パスワードはどれも次のとおりである")
    public void looksSo(Person person, DataTable table) {
        IssuedTexts texts = IssuedTexts.of(world.subscriber(person));
        new Rows(table).prove(row -> Map.of("値", texts.property(row.at("性質"))));
    }

    /** A run that is to be repeatable repeats them; any other draws them from a secure source. */
    @ならば("同じ種で始めたシミュレーターは同じIMAP専用パスワードを発行し、種のないシミュレーターは別のものを発行する")
    public void comesFromItsSource() {
        assertThat(IssuedTexts.firstOfASimulatorWithSeed(7)).isEqualTo(IssuedTexts.firstOfASimulatorWithSeed(7));
        assertThat(IssuedTexts.firstOfASimulatorWithoutSeed()).isNotEqualTo(IssuedTexts.firstOfASimulatorWithoutSeed());
    }

    /** Only the newest opens mail. */
    @ならば("{人}がIMAP専用パスワードを{int}回再発行するたびに、新しいものだけで送受信できる")
    public void eachReissueEndsTheOneBefore(Person person, int times) {
        Subscriber subscriber = world.subscriber(person);
        Device device = belongings.device(person, Gadget.COMPUTER);
        for (int i = 0; i < times; i++) {
            TypedPassword old = KnownSecret.IMAP.of(subscriber);
            world.simulator().subscribers().reissue(subscriber);
            assertThat(mail.tryBoth(device, belongings.typedIn(person, old), Drive.WIRE))
                    .as("%d回目の前のもの", i + 1)
                    .containsOnly(Passage.REFUSED);
            assertThat(mail.tryBoth(device, belongings.typedIn(person, KnownSecret.IMAP.of(subscriber)), Drive.WIRE))
                    .as("%d回目の新しいもの", i + 1)
                    .containsOnly(Passage.PASSES);
        }
    }

    /** Every one that was ever replaced. */
    @ならば("{人}のこれまでのIMAP専用パスワードは、いまのものを除いてどれも断られる")
    public void allOldOnesAreDead(Person person) {
        Subscriber subscriber = world.subscriber(person);
        Device device = belongings.device(person, Gadget.COMPUTER);
        List<ImapPassword> old = subscriber.passwordHistory().stream()
                .map(issued -> issued.password())
                .filter(password -> !password.equals(subscriber.imapPassword()))
                .toList();
        assertThat(old).isNotEmpty();
        old.forEach(password -> assertThat(mail.tryBoth(
                        device, belongings.typedIn(person, new TypedPassword(password.value())), Drive.WIRE))
                .containsOnly(Passage.REFUSED));
    }

    /** What somebody opens who has the IMAP-only password and nothing else. */
    @ならば("漏れた{人}のIMAP専用パスワードで開くものは次のとおりである")
    public void opens(Person person, DataTable table) {
        TypedPassword leaked = KnownSecret.IMAP.of(world.subscriber(person));
        new Rows(table).prove(row -> Map.of("結果", leak.opens(row.at("開けようとするもの"), person, leaked) ? "開く" : "開かない"));
    }

    /** No page of the way to the IMAP-only password has a field for its text (claim P3). */
    @ならば("{人}がMy docomoで開く次の画面には、IMAP専用パスワードを入力する欄がない")
    public void hasNoField(Person person, DataTable table) {
        new Rows(table).prove(row -> Map.of("入力する欄", handMade.fieldsOf(row.at("画面"), person)));
    }

    /** Somebody sends a chosen text all the same, past the pages. */
    @ならば("{人}のIMAP専用パスワードの文字列を決めて送りつけた結果は次のとおりである")
    public void refusesChosenText(Person person, DataTable table) {
        TypedPassword before = KnownSecret.IMAP.of(world.subscriber(person));
        new Rows(table).prove(row -> handMade.sendChosenText(row.at("送り先"), person));
        assertThat(KnownSecret.IMAP.of(world.subscriber(person)))
                .as("いまのIMAP専用パスワード")
                .isEqualTo(before);
    }
}
