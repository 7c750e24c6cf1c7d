package io.github.spmodesim.simulator.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.Hop;
import io.github.spmodesim.simulator.mailbox.OverQuotaException;
import io.github.spmodesim.simulator.mailbox.RuleReader;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LocalMailFlowTest {
    private static final String TARO = "taro@docomo.ne.jp";
    private static final String HANAKO = "hanako..h@docomo.ne.jp";

    private final SmtpHouse house = new SmtpHouse();
    private final MailFlow flow = house.service().flow();

    @Test
    void theTraceNamesTheRecipientWhereThereIsOne() {
        assertThat(accept(HANAKO)).isCompleted();
        assertThat(accept(TARO, HANAKO)).isCompleted();

        assertThat(text(house.hanako(), 0)).contains(" id 1\r\n\tfor <hanako..h@docomo.ne.jp>;\r\n\tSun, 1 Nov 2026 ");
        assertThat(text(house.hanako(), 1))
                .contains(" id 2;\r\n\tSun, 1 Nov 2026 ")
                .doesNotContain("for <");
    }

    @Test
    void anAddressThatIsNamedTwiceIsOneRecipient() {
        assertThat(accept(HANAKO, "Hanako..H@docomo.ne.jp")).isCompleted();

        assertThat(house.inbox(house.hanako())).hasSize(1);
    }

    @Test
    void whoFiltersIsToldByTheAddressThatWasWrittenTo() {
        RuleReader reader = new RuleReader(Dialects.named("docomo").bind().mailbox());
        house.store().rules(house.hanako().imapId()).add(reader.read("sender * -> filtered"));

        assertThat(accept(TARO, "HANAKO..h@docomo.ne.jp"))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        FilteredException.class,
                        filtered -> assertThat(filtered.addresses())
                                .containsExactly(new MailAddress("HANAKO..h@docomo.ne.jp")));
        assertThat(house.inbox(house.taro())).isEmpty();
    }

    @Test
    void aFullMailboxIsToldAsWhatItIs() {
        for (int i = 0; i < 3; i++) {
            assertThat(accept(TARO)).isCompleted();
        }

        assertThat(accept(TARO))
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(OverQuotaException.class);
    }

    private CompletableFuture<Void> accept(String... recipients) {
        Envelope envelope = Envelope.from(Sender.of(Optional.of(house.taro().address())));
        for (String recipient : List.of(recipients)) {
            envelope = envelope.to(Recipient.of(new MailAddress(recipient)));
        }
        Hop hop = new Hop("phone.example", "docomo.ne.jp", "ESMTPSA");
        return flow.accept(new Submission(envelope, hop, Octets.ofLatin1("\r\nbody\r\n")))
                .toCompletableFuture();
    }

    private String text(Subscriber owner, int index) {
        return house.inbox(owner).get(index).body().octets().asLatin1();
    }
}
