package io.github.spmodesim.simulator.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.dialect.Dialects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sets clients up, as a running simulator serves it. */
@Timeout(60)
class ServedSetupTest {
    @Test
    void thunderbirdIsAnsweredAtThePortalWithoutSigningIn() throws Exception {
        try (SpmodeSimulator simulator = SpmodeSimulator.start()) {
            simulator.subscribers().add("taro-d", "taro@docomo.ne.jp");

            HttpResponse<String> answer = ask(simulator, "GET", "mail/config-v1.1.xml?emailaddress=taro@docomo.ne.jp");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("content-type")).containsExactly("text/xml; charset=utf-8");
            assertThat(answer.body()).contains("<username>taro-d</username>").contains("imap.spmode.ne.jp");
            assertThat(ask(simulator, "POST", "mail/config-v1.1.xml").statusCode())
                    .isEqualTo(405);
            assertThat(ask(simulator, "GET", "mail/config-v1.2.xml").statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"names, imap.spmode.ne.jp, 993", "auto, imap.spmode.ne.jp, 993", "own, localhost, 0"})
    void onLoopbackTheNamesAreWrittenUnlessTheDialectWantsAddresses(String addresses, String host, int port)
            throws Exception {
        SimulatorOptions options =
                SimulatorOptions.embedded().withDialect(Dialects.named("docomo").with("setup.addresses", addresses));
        try (SpmodeSimulator simulator = SpmodeSimulator.start(options)) {
            int expected = port == 0 ? simulator.endpoint(Service.IMAP).port() : port;

            assertThat(ask(simulator, "GET", ".well-known/autoconfig/mail/config-v1.1.xml")
                            .body())
                    .contains("<hostname>" + host + "</hostname>\n      <port>" + expected + "</port>");
        }
    }

    private static HttpResponse<String> ask(SpmodeSimulator simulator, String method, String path)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.portalUrl() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newBuilder()
                .sslContext(simulator.clientTls())
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
