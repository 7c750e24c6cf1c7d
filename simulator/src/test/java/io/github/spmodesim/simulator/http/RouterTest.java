package io.github.spmodesim.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private final HttpRefusal refusal = HttpRefusal.of(HttpStatus.CONFLICT, "two", "one");

    private final Router router = new Router(List.of(
            Route.get("/mails", request -> say("all")),
            Route.post("/mails", request -> say("new")),
            Route.get("/mails/newest", request -> say("newest")),
            Route.get("/mails/{id}", request -> say("mail " + request.pathVariable("id"))),
            Route.post(
                    "/mails/{id}/copy/{to}", request -> say(request.pathVariable("id") + request.pathVariable("to"))),
            Route.get("/thrown", request -> {
                throw refusal;
            }),
            Route.get("/failed", request -> CompletableFuture.failedStage(refusal)),
            Route.get(
                    "/late",
                    request -> say("never").thenApply(response -> {
                        throw refusal;
                    })),
            Route.get("/defect", request -> CompletableFuture.failedStage(new IllegalStateException("broken")))));

    @Test
    void choosesByMethodAndPath() {
        assertThat(text(Requests.get("/mails"))).isEqualTo("all");
        assertThat(text(Requests.of("POST", "/mails"))).isEqualTo("new");
        assertThat(text(Requests.of("POST", "/mails/7/copy/8"))).isEqualTo("78");
    }

    @Test
    void prefersTheEarlierRoute() {
        assertThat(text(Requests.get("/mails/newest"))).isEqualTo("newest");
    }

    @Test
    void ignoresTheQueryWhenItChooses() {
        assertThat(text(Requests.get("/mails?after=3"))).isEqualTo("all");
    }

    @Test
    void decodesAVariableAfterSplittingThePath() {
        assertThat(text(Requests.get("/mails/a%2Fb%20+%E5%A4%AA"))).isEqualTo("mail a/b +太");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/mail", "/mails/", "/mails/7/8", "/mails/7/copy/", "/MAILS"})
    void answersAnUnknownPathWith404(String path) {
        HttpResponse response = Requests.done(router.handle(Requests.get(path)));

        assertThat(response.status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(response.body().text()).contains("path " + path + " (expected: ");
    }

    @Test
    void answersAnUnknownMethodWith405AndTheAllowedOnes() {
        HttpResponse response = Requests.done(router.handle(Requests.of("DELETE", "/mails")));

        assertThat(response.status()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(response.headers().first("Allow")).contains("GET, HEAD, POST");
        assertThat(response.body().text()).contains("method DELETE on /mails (expected: GET, HEAD, POST)");
    }

    @Test
    void answersHeadByTheGetRouteAlone() {
        assertThat(text(Requests.of("HEAD", "/mails/7"))).isEqualTo("mail 7");
        assertThat(Requests.done(router.handle(Requests.of("HEAD", "/mails/7/copy/8")))
                        .status())
                .isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/thrown", "/failed", "/late"})
    void turnsARefusalIntoItsProblemDocument(String path) {
        HttpResponse response = Requests.done(router.handle(Requests.get(path)));

        assertThat(response.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(response.headers().first("content-type")).contains("application/problem+json");
        assertThat(response.body().text())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,"
                        + "\"detail\":\"two (expected: one)\"}");
    }

    @Test
    void passesADefectOn() {
        assertThatThrownBy(() -> Requests.done(router.handle(Requests.get("/defect"))))
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesBrokenPercentEncodingInAVariable() {
        HttpResponse response = Requests.done(router.handle(Requests.get("/mails/100%")));

        assertThat(response.status()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aMisspelledVariableIsTheAuthorsMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requests.get("/mails").pathVariable("id"))
                .withMessageContaining("path variable id");
    }

    @Test
    void aTemplateBeginsWithASlash() {
        assertThatIllegalArgumentException().isThrownBy(() -> Route.get("mails", request -> say("")));
    }

    private String text(HttpRequest request) {
        return Requests.done(router.handle(request)).body().text();
    }

    private static CompletableFuture<HttpResponse> say(String text) {
        return CompletableFuture.completedFuture(
                HttpResponse.of(HttpStatus.OK, "text/plain; charset=utf-8", Body.of(text)));
    }
}
