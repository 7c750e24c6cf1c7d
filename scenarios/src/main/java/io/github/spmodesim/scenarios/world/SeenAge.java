package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.PasswordAge;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old an IMAP-only password is, as its owner sees it (claim B1). */
public final class SeenAge {
    private static final Pattern ADVICE = Pattern.compile("発行から[0-9]+か月がたちました。再発行をおすすめします。");

    private final World world;
    private final Belongings belongings;

    /** In a world. */
    public SeenAge(World world, Belongings belongings) {
        this.world = world;
        this.belongings = belongings;
    }

    /** Whole months since it was issued. */
    public int months(Person person) {
        return world.simulator()
                .subscribers()
                .passwordAge(world.subscriber(person))
                .map(PasswordAge::months)
                .orElseThrow();
    }

    /** What My docomo's page says beside it, or なし. */
    public String advice(Person person) {
        Page page = (Page) belongings
                .myDocomo(belongings.newBrowser(belongings.device(person, Gadget.IPHONE)), belongings.keys(person))
                .lookUp();
        Matcher advice = ADVICE.matcher(page.text());
        return advice.find() ? advice.group() : "なし";
    }

    /** How often the service has told by itself. */
    public long notices(Person person) {
        return world.simulator().subscribers().notices(world.subscriber(person)).stream()
                .filter(notice -> notice.kind() == Notice.Kind.PASSWORD_AGE)
                .count();
    }
}
