package io.github.spmodesim.scenarios.site;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium of this machine, driven by the plain protocol of W3C WebDriver. */
final class Chromium implements AutoCloseable {
    private static final String DRIVER = "chromedriver";
    private static final String BROWSER = "chromium";
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final int TALLEST = 3200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Process driver;
    private final String session;

    /** A window. */
    enum Screen {
        PHONE(390, 844, true),
        DESKTOP(1360, 900, false);

        private final int width;
        private final int height;
        private final boolean mobile;

        Screen(int width, int height, boolean mobile) {
            this.width = width;
            this.height = height;
            this.mobile = mobile;
        }
    }

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

    /** Starts one with a profile of its own, which resolves no name and so reaches no network. */
    static Chromium start(Path home) throws IOException, InterruptedException {
        Path log = home.resolve("driver.log");
        Process driver = new ProcessBuilder(DRIVER, "--port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String server = "http://127.0.0.1:" + port(driver, log) + "/session";
            JsonNode opened = new Chromium(driver, server).post("", capabilities(home));
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

    private static Map<String, Object> capabilities(Path home) {
        List<String> arguments = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--lang=ja",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + home.resolve("profile"));
        Map<String, Object> wanted = Map.of(
                "browserName", "chrome",
                "goog:loggingPrefs", Map.of("browser", "ALL"),
                "goog:chromeOptions", Map.of("args", arguments));
        return Map.of("capabilities", Map.of("alwaysMatch", wanted));
    }

    void show(Screen screen) throws IOException, InterruptedException {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width,
                        "height", screen.height,
                        "deviceScaleFactor", 1,
                        "mobile", screen.mobile));
    }

    void open(Path page) throws IOException, InterruptedException {
        post("/url", Map.of("url", page.toUri().toString()));
    }

    /** The address that it shows. */
    String address() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(session + "/url")).GET()).asText();
    }

    /** What a script returns. */
    JsonNode run(String script, Object... arguments) throws IOException, InterruptedException {
        return post("/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    /** What a script's promise comes to. */
    JsonNode await(String promise) throws IOException, InterruptedException {
        String script = "const done = arguments[0]; Promise.resolve(" + promise + ").then(done);";
        return post("/execute/async", Map.of("script", script, "args", List.of()));
    }

    /** What a person reads of the first element that a CSS selector finds. */
    String text(String css) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(session + "/element/" + find(css) + "/text"))
                        .GET())
                .asText();
    }

    void click(String css) throws IOException, InterruptedException {
        post("/element/" + find(css) + "/click", Map.of());
    }

    void type(String css, String text) throws IOException, InterruptedException {
        post("/element/" + find(css) + "/value", Map.of("text", text));
    }

    /** What the console has complained of since it was last asked. */
    List<String> complaints() throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        for (JsonNode line : post("/se/log", Map.of("type", "browser"))) {
            if (List.of("SEVERE", "WARNING").contains(line.path("level").asText())) {
                complaints.add(line.path("message").asText());
            }
        }
        return complaints;
    }

    /** A PNG of the page from its top, as far as a person would look. */
    byte[] picture() throws IOException, InterruptedException {
        JsonNode size = run("const e = document.documentElement; return [innerWidth, e.scrollHeight]");
        Map<String, Object> clip = Map.of(
                "x", 0,
                "y", 0,
                "width", size.get(0).asInt(),
                "height", Math.min(size.get(1).asInt(), TALLEST),
                "scale", 1);
        JsonNode taken = command("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(taken.path("data").asText());
    }

    private JsonNode command(String name, Map<String, ?> parameters) throws IOException, InterruptedException {
        return post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    private String find(String css) throws IOException, InterruptedException {
        return post("/element", Map.of("using", "css selector", "value", css))
                .path(ELEMENT)
                .asText();
    }

    private JsonNode post(String command, Map<String, ?> body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(session + command))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        JsonNode value = JSON.readTree(response.body()).path("value");
        if (response.statusCode() != 200) {
            throw new AssertionError("WebDriver: " + value.path("error").asText() + ": "
                    + value.path("message").asText());
        }
        return value;
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
