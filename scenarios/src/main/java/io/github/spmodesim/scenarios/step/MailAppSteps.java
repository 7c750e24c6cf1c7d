package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.SetUpWay;
import io.github.spmodesim.scenarios.world.World;
import java.util.List;

/** メールアプリの設定、送受信、画面に出る言葉。 */
public final class MailAppSteps {
    private final World world;

    /** In a world. */
    public MailAppSteps(World world) {
        this.world = world;
    }

    /** The right settings, typed in by hand. */
    @前提("{人}の{メールアプリ}が手動で設定され、{動かし方}で動く")
    public void isSetUp(Person person, App app, Drive drive) {
        world.setUp(person, app, drive);
    }

    /** The account by iPhone利用設定, which the device downloads over its line (claims C1, U1). */
    @前提("{人}の{メールアプリ}がプロファイルで設定され、{動かし方}で動く")
    public void isSetUpByProfile(Person person, App app, Drive drive) {
        world.setUp(person, app, drive, SetUpWay.BY_PROFILE);
    }

    /** Someone else, whose client is in order, sends a mail. */
    @もし("{人}が{人}に{引用}を送る")
    public void sends(Person from, Person to, String subject) {
        InstalledApp sender = world.setUp(from, Apps.named("Thunderbird"), Drive.JAKARTA)
                .apps()
                .get(0);
        assertThat(sender.send(mail(world, to, subject))).isInstanceOf(MailOutcome.Done.class);
    }

    /** Both directions, the mail sent being the mail received. */
    @前提("{人}の{メールアプリ}で送受信できる")
    public void sendsAndReceives(Person person, App app) {
        for (InstalledApp variant : world.app(person, app).apps()) {
            String subject =
                    "自分に送る " + variant.variant() + " " + variant.mails().size();
            assertThat(variant.send(mail(world, person, subject)))
                    .as("送信 %s", variant.variant())
                    .isInstanceOf(MailOutcome.Done.class);
            assertThat(variant.receive()).as("受信 %s", variant.variant()).isInstanceOf(MailOutcome.Done.class);
            assertThat(subjects(variant)).containsOnlyOnce(subject);
        }
    }

    static OutgoingMail mail(World world, Person to, String subject) {
        return new OutgoingMail(List.of(world.contract(to).address()), subject, subject + "\r\n");
    }

    private static List<String> subjects(InstalledApp app) {
        return app.mails().stream().map(received -> received.subject()).toList();
    }
}
