package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is seen by Angus Mail for what it is, and once its rule is spent or taken out everything is as before. */
@Timeout(60)
class EachFaultSeenTest {
    private final FaultHouse house = new FaultHouse();

    static Stream<Sighting> sightings() {
        return Stream.concat(ConnectionSightings.all().stream(), ConversationSightings.all().stream());
    }

    @Test
    void noFaultIsWithoutALook() {
        assertThat(sightings().map(sighting -> sighting.rule().fault().word()).distinct())
                .containsExactlyInAnyOrderElementsOf(FaultForms.words());
    }

    @BeforeEach
    void news() throws MessagingException {
        house.keepUidValidity();
        house.sim().mail().deliver(house.taro(), "hanako@example.jp", "news", "good news");
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("sightings")
    void isSeenOnceAndServiceIsBackWhenItsRuleIsSpent(Sighting sighting) throws Exception {
        FaultRule endless = sighting.rule();
        FaultRule rule = house.add(endless.point() == FaultPoint.LISTEN ? endless : endless.times(1));

        sighting.look().at(house);

        if (rule.point() == FaultPoint.LISTEN) {
            house.sim().faults().remove(rule.name());
        } else {
            assertThat(house.struck(rule)).isOne();
            assertThat(house.sim().faults().find(rule).orElseThrow().spent()).isTrue();
        }
        assertServes();
    }

    @ParameterizedTest
    @MethodSource("sightings")
    void isSeenAgainAndAgainUntilItsRuleIsTakenOut(Sighting sighting) throws Exception {
        FaultRule rule = house.add(sighting.rule());

        sighting.look().at(house);
        house.sim().mail().deliver(house.taro(), "hanako@example.jp", "news", "good news");
        sighting.look().at(house);

        house.sim().faults().remove(rule.name());
        assertServes();
    }

    private void assertServes() throws MessagingException, IOException {
        house.sim().mail().inbox(house.taro()).readAndClear();
        house.send("served again");
        try (Store store = house.store()) {
            Folder inbox = FaultHouse.opened(store);
            assertThat(inbox.getMessageCount()).isOne();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            inbox.getMessage(1).writeTo(read);
            assertThat(read.toString(StandardCharsets.US_ASCII)).contains("served again");
        }
    }
}
