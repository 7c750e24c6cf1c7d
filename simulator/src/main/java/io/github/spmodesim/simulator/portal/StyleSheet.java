package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The pages' looks: one small file of our own, which browsers may keep. */
final class StyleSheet {
    private static final String FILE = "/portal/style.css";
    private static final Body CONTENT = read();

    private StyleSheet() {}

    static HttpResponse response() {
        return HttpResponse.of(HttpStatus.OK, "text/css; charset=utf-8", CONTENT)
                .with("cache-control", "public, max-age=3600");
    }

    private static Body read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return Body.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
