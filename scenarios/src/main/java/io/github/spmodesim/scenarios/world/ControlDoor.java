package io.github.spmodesim.scenarios.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

/**
 * The control door of a simulator in another process.
 *
 * @param http the way there
 * @param top its address
 * @param token what opens it
 */
record ControlDoor(HttpClient http, URI top, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The door of a ready file.
     *
     * @throws IllegalArgumentException if the file names none, or one that is not on loopback
     */
    static ControlDoor of(JsonNode ready, Path file) {
        String url = ready.path("control").path("url").asText();
        if (url.isEmpty()) {
            throw new IllegalArgumentException("--target: found no control door in " + file + ", expected one");
        }
        URI top = URI.create(url);
        if (!isLoopback(top.getHost())) {
            throw new IllegalArgumentException(
                    "--target: found the control door at " + top.getHost() + ", expected loopback");
        }
        return new ControlDoor(
                HttpClient.newHttpClient(),
                top,
                ready.path("control").path("token").asText());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("found no JSON, expected that of a simulator", e);
        }
    }

    /**
     * Asks for something.
     *
     * @throws IllegalStateException if it is refused; says what the simulator said
     */
    JsonNode post(String path, Map<String, String> fields) {
        try {
            return send(
                    path,
                    to(path).header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(fields)))
                            .build());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads something; refused as {@link #post} is. */
    JsonNode get(String path) {
        return send(path, to(path).GET().build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(top.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(String path, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(path + ": found status " + response.statusCode() + " ("
                        + json(response.body()).path("detail").asText() + "), expected it done");
            }
            return json(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("control door of the target: " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the control door of the target", e);
        }
    }

    /** Without the token, for reports. */
    @Override
    public String toString() {
        return "ControlDoor[" + top + "]";
    }
}
