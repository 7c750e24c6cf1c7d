package io.github.spmodesim.simulator.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real Chromium of this machine, driven by the plain protocol of W3C WebDriver. */
final class Chromium implements AutoCloseable {
    private static final String DRIVER = "chromedriver";
    private static final String BROWSER = "chromium";
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Process driver;
    private final String session;

    private Chromium(Process driver, String session) {
        this.driver = driver;
        this.session = session;
    }

    /** Why there is none; empty where there is one. */
    static Optional<String> missing() {
        return Stream.of(BROWSER, DRIVER)
                .filter(program -> onPath(program).isEmpty())
                .findFirst()
                .map(program -> "no " + program + " on the PATH (Debian: apt-get install chromium chromium-driver)");
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts one with a profile of its own that trusts one CA.
     *
     * @param home its home directory, in which its trust and its profile stand
     * @param spki the base64 SHA-256 of the server's public key, the one certificate whose chain it does not question
     */
    static Chromium start(Path home, String spki) throws IOException, InterruptedException {
        Process driver = new ProcessBuilder(DRIVER, "--port=0")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("driver.log").toFile())
                .start();
        try {
            URI server = URI.create("http://127.0.0.1:" + port(driver, home.resolve("driver.log")) + "/session");
            Chromium unopened = new Chromium(driver, server.toString());
            JsonNode opened = unopened.post("", capabilities(home, spki));
            return new Chromium(driver, server + "/" + opened.path("sessionId").asText());
        } catch (IOException | InterruptedException | RuntimeException e) {
            driver.destroy();
            throw e;
        }
    }

    private static int port(Process driver, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (driver.isAlive() && System.nanoTime() < end) {
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            driver.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new IOException("chromedriver: expected its port, got " + Files.readString(log));
    }

    private static Map<String, Object> capabilities(Path home, String spki) {
        List<String> arguments = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--lang=ja",
                "--window-size=480,1200",
                "--user-data-dir=" + home.resolve("profile"),
                "--ignore-certificate-errors-spki-list=" + spki);
        return Map.of(
                "capabilities",
                Map.of(
                        "alwaysMatch",
                        Map.of("browserName", "chrome", "goog:chromeOptions", Map.of("args", arguments))));
    }

    void open(URI address) throws IOException, InterruptedException {
        post("/url", Map.of("url", address.toString()));
    }

    /** The address that it shows. */
    String address() throws IOException, InterruptedException {
        return get("/url").asText();
    }

    /** What a person reads of the first element that a CSS selector finds. */
    String text(String css) throws IOException, InterruptedException {
        return get("/element/" + find("css selector", css) + "/text").asText();
    }

    /** Taps a link by its words. */
    void tap(String words) throws IOException, InterruptedException {
        click(find("link text", words));
    }

    /** Presses a button by its words. */
    void press(String words) throws IOException, InterruptedException {
        click(find("xpath", "//button[.='" + words + "']"));
    }

    /** Presses the button of the form that a field stands in. */
    void pressBeside(String fieldId) throws IOException, InterruptedException {
        click(find("xpath", "//form[.//input[@id='" + fieldId + "']]//button"));
    }

    /** Clicks on what leads to another page, and waits until the one before is gone. */
    private void click(String element) throws IOException, InterruptedException {
        String before = find("css selector", "html");
        post("/element/" + element + "/click", Map.of());
        Awaitility.await().atMost(PATIENCE).until(() -> isGone(before));
    }

    private boolean isGone(String element) throws IOException, InterruptedException {
        HttpResponse<String> response =
                respond(HttpRequest.newBuilder(URI.create(session + "/element/" + element + "/name"))
                        .GET());
        return response.statusCode() != 200;
    }

    /** Types into a field. */
    void type(String id, String text) throws IOException, InterruptedException {
        post("/element/" + find("css selector", "#" + id) + "/value", Map.of("text", text));
    }

    /** Presses a key of the keyboard, wherever the focus is. */
    void press(Key key) throws IOException, InterruptedException {
        String active = get("/element/active").path(ELEMENT).asText();
        post("/element/" + active + "/value", Map.of("text", key.code));
    }

    /** Keys, by the code points that WebDriver gives them. */
    enum Key {
        TAB("\uE004"),
        RETURN("\uE006");

        private final String code;

        Key(String code) {
            this.code = code;
        }
    }

    /** What a person reads of the element that has the focus. */
    String focused() throws IOException, InterruptedException {
        String active = get("/element/active").path(ELEMENT).asText();
        return get("/element/" + active + "/text").asText();
    }

    /** Clears the cache, and nothing else. */
    void clearCache() throws IOException, InterruptedException {
        post("/goog/cdp/execute", Map.of("cmd", "Network.clearBrowserCache", "params", Map.of()));
    }

    /** Puts a mask in the place of what a CSS selector finds: a picture of a password is none that anybody should keep. */
    void mask(String css) throws IOException, InterruptedException {
        post(
                "/execute/sync",
                Map.of(
                        "script",
                        "document.querySelectorAll(arguments[0]).forEach(e => e.textContent = '**********')",
                        "args",
                        List.of(css)));
    }

    /** A PNG of the page. */
    byte[] picture() throws IOException, InterruptedException {
        return Base64.getDecoder().decode(get("/screenshot").asText());
    }

    private String find(String using, String value) throws IOException, InterruptedException {
        return post("/element", Map.of("using", using, "value", value))
                .path(ELEMENT)
                .asText();
    }

    private JsonNode get(String command) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(session + command)).GET());
    }

    private JsonNode post(String command, Map<String, ?> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(session + command))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = respond(request);
        JsonNode value = JSON.readTree(response.body()).path("value");
        if (response.statusCode() != 200) {
            throw new AssertionError("WebDriver: " + value.path("error").asText() + ": "
                    + value.path("message").asText());
        }
        return value;
    }

    private HttpResponse<String> respond(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        try {
            send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
            driver.onExit().join();
        }
    }
}
