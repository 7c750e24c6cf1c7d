package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.WebMailVisit;
import io.github.spmodesim.scenarios.world.World;

/** 公式アプリとブラウザ版のドコモメール。 */
public final class WebMailSteps {
    private final World world;
    private final WebMailVisit visit;

    /** In a world. */
    public WebMailSteps(World world, WebMailVisit visit) {
        this.world = world;
        this.visit = visit;
    }

    /** docomo's own ways to the mail. */
    @ParameterType("Androidのドコモメールの公式アプリ|ドコモメールのブラウザ版")
    public WebMailVisit.Way 公式(String word) {
        return WebMailVisit.Way.named(word);
    }

    /** Both steps of the first issue (claim I1). */
    @もし("{人}がIMAP専用パスワードを新規発行して確定する")
    public void issues(Person person) {
        world.simulator().subscribers().issue(world.subscriber(person));
    }

    /** Reads what has come, and sends a mail to the person's own address, which comes. */
    @ならば("{人}は{公式}で{引用}を読み、{引用}を送れる")
    public void readsAndSends(Person person, WebMailVisit.Way way, String subject, String reply) {
        assertThat(visit.open(way, person).text()).contains(subject);
        visit.send(way, person, reply);
        assertThat(visit.open(way, person).text()).contains(reply);
    }

    /** Nothing that was typed or sent was ever one of them; no mail port was used. */
    @ならば("{人}の{公式}の通信にIMAP専用パスワードは一度も使われていない")
    public void neverUsesImapPassword(Person person, WebMailVisit.Way way) {
        assertThat(visit.mailPortsUsed()).as("メールの接続").isZero();
        assertThat(visit.typed(way)).doesNotContainAnyElementsOf(visit.imapPasswords(person));
    }
}
