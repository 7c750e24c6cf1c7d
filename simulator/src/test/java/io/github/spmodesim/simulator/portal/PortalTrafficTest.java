package io.github.spmodesim.simulator.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.Endpoint;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.Traffic;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the portal's pages cost, by access path and subscriber (claim N5), and who is who there. */
@Timeout(60)
class PortalTrafficTest {
    private final SpmodeSimulator simulator = SpmodeSimulator.start();
    private final Subscriber taro = simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void whatThePagesCostOnTheLineIsItsSubscribers() {
        new TestBrowser(HttpsDoor.by(simulator, AccessPath.TETHERING)).open("/settings");

        Awaitility.await().untilAsserted(() -> {
            List<Traffic> his = simulator.traffic().of(taro);
            assertThat(his).singleElement().satisfies(row -> {
                assertThat(row.access().path()).isEqualTo(AccessPath.TETHERING);
                assertThat(row.octetsOut()).isGreaterThan(1_000);
                assertThat(row.octetsIn()).isGreaterThan(100);
            });
        });
    }

    @Test
    void overWifiItIsNobodysUntilTheSignIn() {
        TestBrowser browser = new TestBrowser(HttpsDoor.by(simulator, AccessPath.WIFI)).open("/sign-in");
        assertThat(simulator.traffic().of(taro)).isEmpty();

        browser.type("dアカウントのID", "taro-d")
                .type("dアカウントのパスワード", taro.dAccountPassword().value())
                .press("dアカウントでログイン");

        Awaitility.await()
                .untilAsserted(() -> assertThat(simulator.traffic().of(taro))
                        .singleElement()
                        .satisfies(row -> assertThat(row.access().path()).isEqualTo(AccessPath.WIFI)));
    }

    @Test
    void eachAccessPathHasAPortOfItsOwnAndSaysSo() {
        for (AccessPath path : AccessPath.values()) {
            TestBrowser browser = new TestBrowser(HttpsDoor.by(simulator, path)).open("/");
            assertThat(browser.page().select("header").text()).contains("接続経路: " + path.japanese());
        }
        assertThat(List.of(AccessPath.values()).stream()
                        .map(path -> simulator.endpoint(Service.PORTAL, path))
                        .distinct())
                .hasSize(5);
        Endpoint line = simulator.endpoint(Service.PORTAL);
        assertThat(simulator.portalUrl()).hasToString("https://localhost:" + line.port() + "/");
    }
}
