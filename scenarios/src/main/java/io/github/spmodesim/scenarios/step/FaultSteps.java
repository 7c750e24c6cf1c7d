package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.dialect.LocatedYaml;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.FaultRules;
import io.github.spmodesim.simulator.fault.Outage;
import io.github.spmodesim.simulator.fault.WrittenOutage;
import java.util.List;

/** わざと起こす障害。 */
public final class FaultSteps {
    private final World world;

    /** In a world. */
    public FaultSteps(World world) {
        this.world = world;
    }

    /** Whether something can be done. */
    @ParameterType("できる|できない")
    public boolean 可否(String word) {
        return word.equals("できる");
    }

    /**
     * Rules or outages in the words of a config file, one or a list of them.
     *
     * @throws io.github.spmodesim.simulator.dialect.DialectException naming line and field of what is wrong
     */
    @もし("次の障害が起きる")
    public void goesWrong(String rules) {
        LocatedYaml written = LocatedYaml.read("次の障害が起きる", rules);
        List<LocatedYaml> all = written.items().isEmpty() ? List.of(written) : written.items();
        all.forEach(this::goesWrong);
    }

    private void goesWrong(LocatedYaml written) {
        FaultRules.located(written, () -> {
            if (WrittenOutage.isOne(written)) {
                world.simulator().outages().add(WrittenOutage.read(written));
            } else {
                world.simulator().faults().add(FaultRules.read(written));
            }
            return written;
        });
    }

    /** One of the record takes its course from now on. */
    @もし("記録にある{引用}の障害が起きる")
    public void recordedOutage(String name) {
        world.simulator().outages().startRecorded(name);
    }

    /** Everything that goes wrong on purpose is over. */
    @もし("障害が終わる")
    public void isOver() {
        world.simulator().outages().list().stream()
                .map(Outage::name)
                .forEach(world.simulator().outages()::remove);
        world.simulator().faults().clear();
    }

    /**
     * Receives once and sends once, and every fault strikes meanwhile; of a closed port nothing is counted, and what is drawn may
     * miss.
     */
    @ならば("障害のあいだ、{人}の{メールアプリ}で受信{可否}、送信{可否}")
    public void canMeanwhile(Person person, App app, boolean receives, boolean sends) {
        for (InstalledApp variant : world.app(person, app).apps()) {
            assertThat(variant.receive() instanceof MailOutcome.Done)
                    .as("受信 %s", variant.variant())
                    .isEqualTo(receives);
            assertThat(variant.send(MailAppSteps.mail(world, person, "障害のあいだ")) instanceof MailOutcome.Done)
                    .as("送信 %s", variant.variant())
                    .isEqualTo(sends);
        }
        assertStruck();
    }

    // What strikes nobody proves nothing, least of all where both are possible.
    private void assertStruck() {
        assertThat(world.simulator().faults().list())
                .filteredOn(standing -> standing.rule().point() != FaultPoint.LISTEN)
                .filteredOn(standing -> standing.rule().life().probability() == 1)
                .allSatisfy(standing -> assertThat(standing.struck())
                        .as("障害の回数 %s", standing.rule())
                        .isPositive());
    }
}
