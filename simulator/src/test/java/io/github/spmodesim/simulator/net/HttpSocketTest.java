package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.control.ControlApi;
import io.github.spmodesim.simulator.control.ControlToken;
import io.github.spmodesim.simulator.testkit.ControlHouse;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole way from a real client over a real socket to the control API. */
@Timeout(60)
class HttpSocketTest {
    private final ControlToken token = ControlToken.random();
    private final ControlHouse house = new ControlHouse();

    @Test
    void aRealClientAddsASubscriberAndReissuesItsPassword() throws Exception {
        try (LoopbackServer server = server(Optional.empty())) {
            HttpClient client = HttpClient.newHttpClient();
            URI root = URI.create("http://localhost:" + server.port());

            HttpResponse<String> created =
                    post(client, root, "/v1/subscribers", "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"}");
            assertThat(created.statusCode()).isEqualTo(201);
            assertThat(created.headers().firstValue("cache-control")).contains("no-store");

            String location = created.headers().firstValue("location").orElseThrow();
            assertThat(post(client, root, location + "/reissue", "{}").statusCode())
                    .isEqualTo(202);
            assertThat(post(client, root, location + "/confirm", "{}").body())
                    .contains(house.directory().all().get(0).imapPassword().value());
        }
    }

    @Test
    void theSamePipelineSpeaksTls() throws Exception {
        TlsMaterial material = TlsMaterial.create(InetAddress.getLoopbackAddress());
        SslContext tls = material.serverContext(SslProvider.JDK, List.of("TLSv1.3"));
        try (LoopbackServer server = server(Optional.of(tls))) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(material.clientContext()).build();
            URI health = URI.create("https://localhost:" + server.port() + "/healthz");

            HttpResponse<String> response =
                    client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.body()).isEqualTo("{\"status\":\"ok\"}");
        }
    }

    private LoopbackServer server(Optional<SslContext> tls) {
        return new LoopbackServer(new HttpPipeline(ControlApi.behind(token, house.service()), tls));
    }

    private HttpResponse<String> post(HttpClient client, URI root, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
