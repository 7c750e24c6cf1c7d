package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlDoorTest {
    private static final String COLLECTION = "/v1/subscribers";

    private final ControlCalls control = new ControlCalls();
    private final HttpRequest create =
            Requests.json(COLLECTION, "{\"imapId\":\"taro-d\",\"address\":\"taro@docomo.ne.jp\"}");

    @Test
    void letsInWhoHoldsTheToken() {
        HttpResponse response = call(ControlCalls.local(withToken(create)));

        assertThat(response.status()).isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void takesTheSchemeInAnyCase() {
        HttpRequest request = Requests.with(
                create, "authorization", "bearer " + control.token().value());

        assertThat(call(ControlCalls.local(request)).status()).isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void keepsOutWhoDoesNot() {
        HttpResponse response = call(ControlCalls.local(create));

        assertThat(response.status()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(response.headers().first("WWW-Authenticate")).contains("Bearer realm=\"spmode-sim control\"");
        assertThat(control.directory().all()).isEmpty();
    }

    @Test
    void keepsOutEveryOtherToken() {
        String right = control.token().value();

        for (String presented : new String[] {
            "Bearer " + ControlToken.random().value(),
            "Bearer " + right.substring(1),
            "Bearer " + right + "x",
            "Bearer",
            "Basic " + right,
            "X-Bearer " + right,
            "Bearer " + right + " more",
            right
        }) {
            HttpRequest request = Requests.with(create, "authorization", presented);
            assertThat(call(ControlCalls.local(request)).status()).isEqualTo(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void refusesTwoTokensEvenIfOneOpens() {
        HttpResponse response = call(ControlCalls.local(withToken(withToken(create))));

        assertThat(response.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(response.body().text()).contains("2 Authorization headers (expected: at most one)");
        assertThat(call(ControlCalls.local(Requests.with(withToken(create), "authorization", "Basic eA==")))
                        .status())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(control.directory().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:10080", "[::1]:10080", "192.0.2.7"})
    void answersToTheNamesThatNobodyCanRebind(String host) {
        assertThat(call(Requests.with(withToken(create), "Host", host)).status())
                .isEqualTo(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example:10080",
                "localhost.rebound.example",
                "127.0.0.1.rebound.example",
                "localhost@rebound.example",
                "localhost:10080x",
                ""
            })
    void refusesAHostNameThatADnsServerCouldRebindEvenWithTheToken(String host) {
        HttpResponse response = call(Requests.with(withToken(create), "Host", host));

        assertThat(response.status()).isEqualTo(HttpStatus.MISDIRECTED_REQUEST);
        assertThat(response.body().text()).contains("Host " + host + " (expected: localhost or an IP address");
    }

    @Test
    void demandsExactlyOneHost() {
        assertThat(call(withToken(create)).status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(call(ControlCalls.local(ControlCalls.local(withToken(create))))
                        .status())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "http://localhost:3000", "https://localhost:10080", "null"})
    void refusesAPageOfAnotherOriginEvenWithTheToken(String origin) {
        HttpResponse response = call(Requests.with(ControlCalls.local(withToken(create)), "Origin", origin));

        assertThat(response.status()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(response.body().text())
                .contains("Origin " + origin + " (expected: http://localhost:10080 or no Origin)");
    }

    @Test
    void letsInAPageOfItsOwn() {
        HttpRequest request = Requests.with(ControlCalls.local(withToken(create)), "Origin", "http://localhost:10080");

        assertThat(call(request).status()).isEqualTo(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/openapi.yaml"})
    void showsHealthAndDescriptionWithoutATokenButNotToForeignPages(String path) {
        HttpRequest request = Requests.get(path);

        assertThat(control.call(path, ControlCalls.local(request)).status()).isEqualTo(HttpStatus.OK);
        assertThat(control.call(path, Requests.with(request, "Host", "rebound.example"))
                        .status())
                .isEqualTo(HttpStatus.MISDIRECTED_REQUEST);
        assertThat(control.call(path, Requests.with(ControlCalls.local(request), "Origin", "https://example.com"))
                        .status())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void hidesFromStrangersWhichPathsExist() {
        HttpResponse response = Requests.done(ControlApi.behind(control.token(), control.controlled())
                .handle(ControlCalls.local(Requests.get("/v1/nothing"))));

        assertThat(response.status()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aTokenIsLongRandomAndMasked() {
        ControlToken token = ControlToken.random();

        assertThat(token.value())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(control.token().value());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    private HttpResponse call(HttpRequest request) {
        return control.call(COLLECTION, request);
    }

    private HttpRequest withToken(HttpRequest request) {
        return Requests.with(
                request, "Authorization", "Bearer " + control.token().value());
    }
}
