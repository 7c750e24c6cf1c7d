package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.http.Requests;
import io.github.spmodesim.simulator.http.Route;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final OpenApiDocument document = OpenApiDocument.load();
    private final ControlCalls control = new ControlCalls();

    @Test
    void describesEveryRouteAndRoutesEveryDescription() {
        List<Route> routes = ControlApi.router(control.controlled()).routes();

        assertThat(routes)
                .extracting(route -> route.method() + " " + route.template().text())
                .containsExactlyInAnyOrderElementsOf(document.operations());
    }

    @Test
    void saysOfEachOperationWhetherItNeedsTheToken() {
        for (Route route : ControlApi.router(control.controlled()).routes()) {
            String path = route.template().text();
            HttpResponse response = control.call(path, ControlCalls.local(Requests.of(route.method(), filled(path))));

            assertThat(response.status() != HttpStatus.UNAUTHORIZED)
                    .as("%s %s is open", route.method(), path)
                    .isEqualTo(document.isOpen(route.method(), path));
        }
    }

    @Test
    void describesTheAnswerToAnotherMethod() {
        for (Route route : ControlApi.router(control.controlled()).routes()) {
            String path = route.template().text();
            HttpRequest request = ControlCalls.local(Requests.of("DELETE", filled(path)));
            HttpResponse response = Requests.done(ControlApi.behind(control.token(), control.controlled())
                    .handle(Requests.with(
                            request,
                            "Authorization",
                            "Bearer " + control.token().value())));

            assertThat(response.status()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
            assertThat(response.headers().first("allow")).isPresent();
            assertThat(document.response(route.method(), path, 405)
                            .at("/headers/Allow")
                            .isMissingNode())
                    .as("%s %s declares 405 with Allow", route.method(), path)
                    .isFalse();
        }
    }

    @Test
    void describesWhatEveryRequestCanMeetBeforeItIsRouted() {
        for (Route route : ControlApi.router(control.controlled()).routes()) {
            for (int status : new int[] {400, 403, 405, 413, 417, 421}) {
                String path = route.template().text();
                assertThat(document.requiredFields(
                                document.response(route.method(), path, status), ProblemDetails.MEDIA_TYPE))
                        .as("%s %s declares %s as problem", route.method(), path, status)
                        .containsExactly("type", "title", "status", "detail");
            }
        }
    }

    @Test
    void isServedAsItStands() throws Exception {
        HttpResponse response = control.call("/openapi.yaml", ControlCalls.local(Requests.get("/openapi.yaml")));

        try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
            assertThat(in).isNotNull();
            assertThat(response.body().octets()).isEqualTo(in.readAllBytes());
        }
    }

    private static String filled(String path) {
        return path.replace("{imapId}", "taro-d")
                .replace("{uid}", "1")
                .replace("{name}", "fault-1")
                .replace("{connection}", "imap-1");
    }
}
