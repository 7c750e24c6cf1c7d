package io.github.spmodesim.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.access.Service;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule can say, and what it cannot. */
class FaultRuleTest {
    @Test
    void isTheSameInJavaAndInFields() {
        FaultRule rule = FaultRule.of(new Latency(Duration.ofSeconds(20)))
                .named("slow")
                .on(Service.IMAP)
                .by(AccessPath.WIFI)
                .command("FETCH")
                .times(2)
                .withProbability(0.5);

        assertThat(FaultRules.read(Map.of(
                        "name",
                        "slow",
                        "fault",
                        "latency",
                        "delay",
                        "20s",
                        "service",
                        "imap",
                        "path",
                        "WIFI",
                        "command",
                        "FETCH",
                        "times",
                        "2",
                        "probability",
                        "0.5")))
                .isEqualTo(rule);
        assertThat(FaultRules.read(FaultRules.write(rule))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fault=latncy | fault: expected one of refuse, accept-and-reset",
                "fault=latency | delay: expected a value, got nothing",
                "fault=latency,delay=20 | delay: expected a time such as 250ms, 20s, 10m or 2h, got 20",
                "fault=latency,delay=1s,comand=FETCH | comand: expected one of delay, jitter, name",
                "fault=latency,delay=1s,service=pop | service: expected one of imap, smtp, portal, got pop",
                "fault=latency,delay=1s,service=mx | service: expected a service of the subscribers'",
                "fault=latency,delay=1s,times=0 | times: expected a whole number from 1, got 0",
                "fault=latency,delay=1s,nth=2 | nth: expected a command that is counted",
                "fault=latency,delay=1s,at=listen | at: expected where latency can strike: command, greeting",
                "fault=accept-and-reset,subscriber=taro-d | subscriber: expected only what is known at connect",
                "fault=refuse,times=2 | times: expected a window of time",
                "fault=reply,reply=maybe | reply: expected NO, BAD, BYE or a code of three digits",
                "fault=reply,reply=451 later,service=imap | service: expected one that reply can strike: smtp, got imap",
                "fault=latency,delay=1s,service=portal | service: expected one that latency can strike: imap, smtp, got portal",
                "fault=latency,delay=999999999h | delay: expected a time from 0s to 876000h",
                "fault=refuse,slot=1500ms,share=0.5 | slot: expected whole seconds, one or more, got 1500ms",
                "fault=uidvalidity-changed,by=0 | by: expected a whole number from 1, got 0",
                "fault=wrong-exists,by=0 | by: expected another whole number",
                "fault=reply,reply=OK done,at=message | at: expected where reply can strike: greeting, got message",
                "fault=reply,reply=250 done,at=command | at: expected where reply can strike: greeting, got command",
                "fault=latency,delay=1s,from=yesterday | from: expected an instant such as",
                "fault=latency,delay=1s,probability=2 | probability: expected a number above 0 and up to 1, got 2.0",
            })
    void isRefusedWithFieldValueAndWhatWasExpected(String fields, String refusal) {
        assertThatThrownBy(() -> written(fields))
                .isInstanceOf(FaultRefusal.class)
                .hasMessageStartingWith(refusal);
    }

    /** A rule of fields such as {@code fault=refuse,service=imap}. */
    static FaultRule written(String fields) {
        return FaultRules.read(Arrays.stream(fields.split(","))
                .map(field -> field.split("="))
                .collect(Collectors.toMap(field -> field[0], field -> field[1])));
    }

    @Test
    void isRefusedInJavaForWhatNoFileCanSay() {
        Duration negative = Duration.ofSeconds(-1);
        List<ThrowingCallable> wrong = List.of(
                () -> new Truncate(-1),
                () -> new Reset(-1),
                () -> new HalfOpen(-1),
                () -> new CorruptByte(-1),
                () -> new CutInLiteral(-1),
                () -> new Latency(negative),
                () -> new Latency(Duration.ZERO, negative),
                () -> new Trickle(1, negative),
                () -> new DeafIdle(negative),
                () -> new CutInIdle(negative, ConversationTarget.Ending.CLOSE),
                () -> new DelayedDelivery(negative));

        assertThat(wrong)
                .allSatisfy(rule -> assertThatThrownBy(rule)
                        .isInstanceOf(FaultRefusal.class)
                        .hasMessageContaining(": expected a "));
    }
}
