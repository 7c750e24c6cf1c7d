package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.device.Connectivity;
import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.JapaneseTime;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.MailUse;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Paths;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.RollOut;
import io.github.spmodesim.scenarios.world.SeenAge;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 日時と、それで変わること。 */
public final class ClockSteps {
    private final World world;
    private final Belongings belongings;
    private final MailUse mail;
    private final RollOut rollOut;
    private final SeenAge age;

    /** In a world. */
    public ClockSteps(World world, Belongings belongings, MailUse mail, RollOut rollOut, SeenAge age) {
        this.world = world;
        this.age = age;
        this.belongings = belongings;
        this.mail = mail;
        this.rollOut = rollOut;
    }

    /** Puts the service's calendar there, forward or back. */
    @前提("いまは{日時}である")
    public void isNow(Instant instant) {
        world.simulator().clock().set(instant);
    }

    /** Months by the calendar of Japan. */
    @もし("{int}か月たつ")
    public void monthsPass(int months) {
        Instant now = world.simulator().clock().instant();
        Instant then = now.atZone(SimulatorClock.ZONE).plusMonths(months).toInstant();
        world.letPass(Duration.between(now, then));
    }

    /** Days. */
    @もし("{int}日たつ")
    public void daysPass(int days) {
        world.letPass(Duration.ofDays(days));
    }

    /** Each moment and way for itself. */
    @ならば("{人}がdアカウントのパスワードで送受信した結果は、日時と経路ごとに次のとおりである")
    public void dAccountPasswordOpens(Person person, DataTable table) {
        new Rows(table).provePassages(row -> {
            world.simulator().clock().set(JapaneseTime.read(row.at("日時")));
            return byDAccountPassword(person, row.at("経路"));
        });
    }

    /** Each way on the calendar of today. */
    @ならば("{人}がdアカウントのパスワードで送受信した結果は、経路ごとに次のとおりである")
    public void dAccountPasswordOpensToday(Person person, DataTable table) {
        new Rows(table).provePassages(row -> byDAccountPassword(person, row.at("経路")));
    }

    /** Cohort after cohort (claim S2). */
    @ならば("契約者{int}人がdアカウントのパスワードで受信した結果は、日ごとに次のとおりである")
    public void cohortsFollow(int people, DataTable table) {
        rollOut.subscribe(people);
        new Rows(table).prove(row -> {
            world.simulator().clock().set(JapaneseTime.read(row.at("日時")));
            return Map.of("受信できる人", rollOut.share());
        });
        assertThat(rollOut.counts()).as("日ごとの人数").isSortedAccordingTo((before, after) -> after - before);
    }

    /** As My docomo shows it, and what the service has told by itself (claim B1). */
    @ならば("{人}のIMAP専用パスワードの古さは、時がたつにつれて次のように見える")
    public void grows(Person person, DataTable table) {
        new Rows(table).prove(row -> {
            monthsPass(Integer.parseInt(row.at("たった月")));
            return Map.of(
                    "月数", String.valueOf(age.months(person)),
                    "勧め", age.advice(person),
                    "届いた知らせ", String.valueOf(age.notices(person)));
        });
    }

    private List<Passage> byDAccountPassword(Person person, String path) {
        Device device =
                belongings.device(Profiles.named("thunderbird").variants().get(0), Connectivity.by(Paths.named(path)));
        return mail.tryBoth(
                device, belongings.typedIn(person, KnownSecret.D_ACCOUNT.of(world.subscriber(person))), Drive.WIRE);
    }
}
