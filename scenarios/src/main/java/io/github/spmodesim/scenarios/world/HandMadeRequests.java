package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.Sight;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requests that no page makes: somebody tries to choose the text of the IMAP-only password (claims P3, Q2). */
public final class HandMadeRequests {
    private static final String CHOSEN = "Jibun-1234";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final World world;
    private final Belongings belongings;

    /** In a world. */
    public HandMadeRequests(World world, Belongings belongings) {
        this.world = world;
        this.belongings = belongings;
    }

    /** What can be typed on a page of the way to the IMAP-only password, 「なし」 for nothing. */
    public String fieldsOf(String heading, Person person) {
        MyDocomo visit = belongings.myDocomo(belongings.device(person, Gadget.IPHONE), person);
        Sight sight =
                switch (heading) {
                    case "IMAP用ID・パスワードの確認" -> visit.lookUp();
                    case "IMAP専用パスワード再発行" -> visit.askReissue();
                    default -> throw new IllegalArgumentException("画面: found " + heading + ", expected one of the way");
                };
        if (!(sight instanceof Page page) || !page.heading().equals(heading)) {
            throw new IllegalStateException(heading + ": found " + sight + " instead");
        }
        List<String> labels = page.labels();
        return labels.isEmpty() ? "なし" : String.join("、", labels);
    }

    /** Sends the chosen text to a door of the service; the answer by the columns of the feature. */
    public Map<String, String> sendChosenText(String door, Person person) {
        try {
            return switch (door) {
                case "My docomoの再発行" -> portal(person);
                case "管理用の窓口の再発行" -> control("v1/subscribers/" + person.imapId() + "/reissue", "{\"imapPassword\":\"" + CHOSEN + "\"}");
                case "管理用の窓口の確定" -> control("v1/subscribers/" + person.imapId() + "/confirm", "{\"imapPassword\":\"" + CHOSEN + "\"}");
                case "管理用の窓口の契約" ->
                    control(
                            "v1/subscribers",
                            "{\"imapId\":\"jiro-d\",\"address\":\"jiro@docomo.ne.jp\",\"imapPassword\":\"" + CHOSEN + "\"}");
                default -> throw new IllegalArgumentException("送り先: found " + door + ", expected a known one");
            };
        } catch (IOException e) {
            throw new IllegalStateException(door + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(door + ": interrupted", e);
        }
    }

    private Map<String, String> portal(Person person) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .sslContext(world.simulator().clientTls())
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        URI page = world.simulator().portalUrl().resolve("site/mail/src/domail_imappass.html");
        String identity = get(browser, page).body();
        HttpResponse<String> shown = post(
                browser,
                "identity",
                Map.of(
                        "csrf", token(identity),
                        "to", "imap-password",
                        "networkPin", world.subscriber(person).networkPin().value()));
        HttpResponse<String> asked =
                post(browser, page.getPath().substring(1), Map.of("csrf", token(shown.body()), "issue", "REISSUE"));
        return answer(
                post(
                        browser,
                        "site/mail/src/imap-password/issue",
                        Map.of("csrf", token(asked.body()), "imapPassword", CHOSEN)),
                "入力の形が正しくありません。");
    }

    private Map<String, String> control(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(world.simulator().controlUrl().resolve(path))
                .timeout(PATIENCE)
                .header("authorization", "Bearer " + world.simulator().controlToken().value())
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return answer(
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()), "imapPassword");
    }

    private static Map<String, String> answer(HttpResponse<String> response, String words) {
        boolean refused = response.statusCode() >= 400 && response.statusCode() < 500;
        return Map.of(
                "結果", refused ? "断られる" : "受け付けられる",
                "理由の言葉", response.body().contains(words) ? words : response.statusCode() + " " + response.body());
    }

    private HttpResponse<String> get(HttpClient browser, URI url) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(url).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        URI portal = world.simulator().portalUrl();
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .timeout(PATIENCE)
                        .header("content-type", "application/x-www-form-urlencoded")
                        .header("origin", "https://" + portal.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("My docomo: found no form, expected one with the token of its session");
        }
        return matcher.group(1);
    }
}
