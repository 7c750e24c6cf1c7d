package io.github.spmodesim.scenarios.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a person does, step by step, as the report shows it: the remedies of the client profiles, through the app's screens. */
@Timeout(60)
class AttemptStepsTest {
    private final World world = new World();
    private final InstalledApp iphone = iphone();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aPasswordIsLookedUpAndTypedInServerByServer() {
        assertThat(Retyping.BOTH.steps(iphone)).hasSize(3);
        assertThat(Retyping.BOTH.steps(iphone).get(0)).startsWith("「My docomo」→");
        assertThat(Retyping.BOTH.steps(iphone).get(1)).startsWith("「設定」→").endsWith("受信サーバのパスワードを打ち直す");
        assertThat(Retyping.INCOMING.steps(iphone))
                .isEqualTo(Retyping.BOTH.steps(iphone).subList(0, 2));
        assertThat(Retyping.SAME_AS_BEFORE.steps(iphone)).containsExactly("同じパスワードをもう一度入力する");
    }

    @Test
    void halfARemedyHasHalfItsSteps() {
        assertThat(Reentering.HOST_PORT_SSL.steps(iphone)).hasSize(2);
        assertThat(Reentering.OUTGOING_HOST_PORT_SSL.steps(iphone))
                .singleElement()
                .asString()
                .endsWith("送信サーバのホスト名、ポート、SSLを直す");
        assertThat(Reinstalling.DELETED_ONLY.steps(iphone))
                .singleElement()
                .asString()
                .endsWith("プロファイルを削除する");
        assertThat(Reinstalling.ON_THE_LINE.steps(iphone))
                .startsWith("Wi-FiをOFFにする")
                .endsWith(Reinstalling.OVER_WIFI.steps(iphone).get(1));
    }

    @Test
    void everyAttemptHasAStep() {
        assertThat(Attempts.all())
                .allSatisfy(attempt ->
                        assertThat(attempt.steps(iphone)).isNotEmpty().doesNotContain(""));
    }

    private InstalledApp iphone() {
        world.subscribe(Person.TARO);
        return world.setUp(Person.TARO, Apps.named("iPhoneのメール"), Drive.WIRE)
                .apps()
                .get(0);
    }
}
