package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail that was taken and is in the mailbox twice, or later. */
@Timeout(60)
class DeliveryFaultTest {
    private final FaultHouse house = new FaultHouse();

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void whatWasSentOnceIsThereTwice() throws MessagingException {
        house.add(FaultRule.of(new DuplicateDelivery()).subscriber("taro-d").times(1));

        house.send("twice");
        assertThat(house.messages()).isEqualTo(2);
        house.send("once");
        assertThat(house.messages()).isEqualTo(3);
    }

    @Test
    void whatWasSentIsThereLaterAndOvertakenMeanwhile() throws MessagingException {
        house.add(FaultRule.of(new DelayedDelivery(Duration.ofHours(2))).times(1));

        house.send("late");
        house.send("in time");
        assertThat(house.messages()).isEqualTo(1);
        house.sim().clock().advance(Duration.ofHours(2));
        assertThat(house.messages()).isEqualTo(2);
    }
}
