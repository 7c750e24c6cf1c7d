package io.github.spmodesim.scenarios.step;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.NewSubscriber;
import java.util.stream.Stream;

/** 契約と、その移り変わり。 */
public final class ContractSteps {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;

    /** In a world. */
    public ContractSteps(World world, Belongings belongings, MailUse mail) {
        this.world = world;
        this.belongings = belongings;
        this.mail = mail;
    }

    /** Before the first issue (claim I1). */
    @前提("{人}がIMAP専用パスワードを発行せずにドコモメールを契約している")
    public void subscribesWithoutPassword(Person person) {
        world.subscribe(person, NewSubscriber::notIssued);
    }

    /** What the service does about failures in a row at the mail ports; off unless a scenario is about it. */
    @前提("メールの認証に続けて{int}回失敗すると、dアカウントがロックされる")
    public void locks(int failures) {
        world.dialect("lock.mail.failures", String.valueOf(failures));
    }

    /** A contract of another kind. */
    @前提("{人}がドコモメールを「{契約}」で契約している")
    public void subscribesWith(Person person, Contract contract) {
        world.subscribe(person, asked -> asked.with(contract));
    }

    /** From one contract to the next. */
    @もし("{人}の契約が「{契約}」になる")
    public void changes(Person person, Contract contract) {
        world.simulator().subscribers().changeContract(world.subscriber(person), contract);
    }

    /** One contract after the other, each from a docomo line; the IMAP-only password is never touched. */
    @ならば("{人}が同じIMAP専用パスワードで送受信した結果は、契約ごとに次のとおりである")
    public void mailByContract(Person person, DataTable table) {
        Device device = belongings.device(person, Gadget.COMPUTER);
        device.switchTo(AccessPath.WIFI);
        device.setUp(belongings.typedIn(person, KnownSecret.IMAP.of(world.subscriber(person))));
        new Rows(table).provePassages(row -> {
            changes(person, Contract.SPMODE);
            changes(person, contract(row.at("契約")));
            return mail.tryBoth(device);
        });
    }

    private static Contract contract(String japanese) {
        return Stream.of(Contract.values())
                .filter(contract -> contract.japanese().equals(japanese))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("契約: found " + japanese + ", expected a known one"));
    }
}
