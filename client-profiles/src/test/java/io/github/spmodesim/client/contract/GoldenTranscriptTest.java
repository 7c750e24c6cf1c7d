package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.OpenClient;
import io.github.spmodesim.client.driver.Opening;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.Accounts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every client says what its hand-written golden transcript says. */
@Timeout(60)
class GoldenTranscriptTest {
    private static final Set<String> CLIENTS = Set.of(
            "thunderbird",
            "thunderbird-android",
            "gmail-android",
            "outlook-classic",
            "spark",
            "sylpheed",
            "macos-mail",
            "iphone-mail",
            "jakarta-mail");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sections")
    void saysWhatWasWrittenDown(String client, String section, ClientProfile variant, Golden golden) throws Exception {
        List<String> said = perform(section, variant);

        if (!golden.matches(section, said)) {
            fail("found\n%s\nexpected\n%s"
                    .formatted(
                            String.join("\n", Golden.normal(said)),
                            String.join("\n", golden.sections().get(section))));
        }
    }

    static Stream<Arguments> sections() {
        return CLIENTS.stream().sorted().flatMap(id -> {
            Golden golden = Golden.of(id);
            return golden.sections().keySet().stream()
                    .filter(section -> !section.equals("news"))
                    .flatMap(section -> Profiles.named(id).variants().stream()
                            .map(variant -> Arguments.arguments(variant.name(), section, variant, golden)));
        });
    }

    private static List<String> perform(String section, ClientProfile variant) throws Exception {
        return switch (section) {
            case "wrong-password", "wrong-password-plain" -> trouble(variant, Trouble.named(section));
            case "launch" -> launch(variant);
            case "delete" -> delete(variant);
            case "send" -> send(variant);
            default -> throw new IllegalArgumentException(section);
        };
    }

    private static List<String> trouble(ClientProfile variant, Trouble trouble) throws Exception {
        try (Bench bench = Bench.troubled(variant, trouble)) {
            bench.meet(trouble);
            return bench.server(trouble.protocol()).said(0);
        }
    }

    private static List<String> launch(ClientProfile variant) throws Exception {
        try (Bench bench = Bench.healthy(variant, List.of(Trouble.MAIL))) {
            MailOutcome outcome = bench.driver().receive(bench.task(Accounts.taro()), Set.of());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            MailOutcome.Done.class,
                            done -> assertThat(done.received())
                                    .singleElement()
                                    .satisfies(mail ->
                                            assertThat(mail.octets().toString()).isEqualTo(Trouble.MAIL)));
            return bench.server(MailProtocol.IMAP).said(0);
        }
    }

    private static List<String> delete(ClientProfile variant) throws Exception {
        try (Bench bench = Bench.healthy(variant, List.of(Trouble.MAIL))) {
            MailTask task = bench.task(Accounts.taro());
            Opening opening = bench.driver().open(task, Set.of());
            try (OpenClient client = opening.client().orElseThrow()) {
                assertThat(client.delete(new MailUid(1, 1)).failure()).isEmpty();
            }
            List<String> said = bench.server(MailProtocol.IMAP).said(0);
            int from = said.size() - 1;
            while (!said.get(from).contains("FETCH") && !said.get(from).contains("fetch")) {
                from--;
            }
            return said.subList(from + 1, said.size());
        }
    }

    private static List<String> send(ClientProfile variant) throws Exception {
        try (Bench bench = Bench.healthy(variant, List.of())) {
            assertThat(bench.driver()
                            .send(bench.task(Accounts.taro()), Bench.MAIL)
                            .failure())
                    .isEmpty();
            return bench.server(MailProtocol.SMTP).said(0);
        }
    }
}
