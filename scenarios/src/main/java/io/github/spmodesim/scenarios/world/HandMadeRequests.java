package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.browser.MyDocomo;
import io.github.spmodesim.client.browser.Page;
import io.github.spmodesim.client.browser.Sight;
import io.github.spmodesim.client.device.Device;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Requests that no page makes: somebody tries to choose the text of the IMAP-only password (claims P3, Q2). */
public final class HandMadeRequests {
    private static final String CHOSEN = "Jibun-1234";
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
        Sight sight = switch (heading) {
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
                case "管理用の窓口の再発行" ->
                    control("v1/subscribers/" + person.imapId() + "/reissue", "{\"imapPassword\":\"" + CHOSEN + "\"}");
                case "管理用の窓口の確定" ->
                    control("v1/subscribers/" + person.imapId() + "/confirm", "{\"imapPassword\":\"" + CHOSEN + "\"}");
                case "管理用の窓口の契約" ->
                    control(
                            "v1/subscribers",
                            "{\"imapId\":\"jiro-d\",\"address\":\"jiro@docomo.ne.jp\",\"imapPassword\":\"" + CHOSEN
                                    + "\"}");
                default -> throw new IllegalArgumentException("送り先: found " + door + ", expected a known one");
            };
        } catch (IOException e) {
            throw new IllegalStateException(door + ": no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(door + ": interrupted", e);
        }
    }

    private Map<String, String> portal(Person person) {
        Device phone = belongings.device(person, Gadget.IPHONE);
        belongings.myDocomo(phone, person).askReissue();
        Page answer = (Page) belongings.browser(phone).pressWithAdded("設定を確定する", Map.of("imapPassword", CHOSEN));
        return answer(answer.status(), answer.text(), "入力の形が正しくありません。");
    }

    private Map<String, String> control(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        world.simulator().controlUrl().resolve(path))
                .timeout(PATIENCE)
                .header(
                        "authorization",
                        "Bearer " + world.simulator().controlToken().value())
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer(response.statusCode(), response.body(), "imapPassword");
    }

    private static Map<String, String> answer(int status, String text, String reason) {
        return Map.of(
                "結果", status >= 400 && status < 500 ? "断られる" : "受け付けられる",
                "理由の言葉", text.contains(reason) ? reason : status + " " + text);
    }
}
