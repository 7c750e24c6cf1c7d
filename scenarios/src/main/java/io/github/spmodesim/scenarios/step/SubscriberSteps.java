package io.github.spmodesim.scenarios.step;

import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.Subscribers;
import io.github.spmodesim.simulator.subscriber.Subscriber;

/** 契約とIMAP専用パスワード。 */
public final class SubscriberSteps {
    private final World world;

    /** In a world. */
    public SubscriberSteps(World world) {
        this.world = world;
    }

    /** A contract with an issued IMAP-only password. */
    @前提("{人}がドコモメールを契約している")
    public void subscribes(Person person) {
        world.subscribe(person);
    }

    /** Both steps of a reissue (claims I2 and I3). */
    @もし("{人}がIMAP専用パスワードを再発行して確定する")
    public void reissues(Person person) {
        Subscribers subscribers = world.simulator().subscribers();
        Subscriber subscriber = world.subscriber(person);
        subscribers.askReissue(subscriber);
        subscribers.confirmReissue(subscriber);
    }
}
