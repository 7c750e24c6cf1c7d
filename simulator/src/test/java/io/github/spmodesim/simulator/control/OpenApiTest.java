package io.github.spmodesim.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
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
        List<Route> routes = ControlApi.router(control.directory()).routes();

        assertThat(routes)
                .extracting(route -> route.method() + " " + route.template().text())
                .containsExactlyInAnyOrderElementsOf(document.operations());
    }

    @Test
    void saysOfEachOperationWhetherItNeedsTheToken() {
        for (Route route : ControlApi.router(control.directory()).routes()) {
            String path = route.template().text();
            HttpResponse response = control.call(
                    path, ControlCalls.local(Requests.of(route.method(), path.replace("{imapId}", "taro-d"))));

            assertThat(response.status() != HttpStatus.UNAUTHORIZED)
                    .as("%s %s is open", route.method(), path)
                    .isEqualTo(document.isOpen(route.method(), path));
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
}
