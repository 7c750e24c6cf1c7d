package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A person with a browser that keeps cookies: taps what is written on a page and fills in what a label names. It is not bound
 * to a network: {@link #comeBy} takes the browser to another one, cookies and all.
 */
final class TestBrowser {
    private static final int MOST_MOVES = 10;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private PortalDoor door;
    private String path = "/";
    private PortalDoor.Answer answer = new PortalDoor.Answer(0, Map.of(), "");
    private Document page = new Document("");

    /** A browser that has opened nothing yet. */
    TestBrowser(PortalDoor door) {
        this.door = door;
    }

    /** The same browser by another way. */
    TestBrowser comeBy(PortalDoor other) {
        door = other;
        return this;
    }

    /** Types an address. */
    TestBrowser open(String address) {
        return send("GET", address, "");
    }

    /** Taps a link by its words. */
    TestBrowser tap(String words) {
        return open(one("a", words).attr("href"));
    }

    /** Types into the field whose label begins so. */
    TestBrowser type(String label, String value) {
        Element named = page.select("label").stream()
                .filter(element -> element.text().startsWith(label))
                .findFirst()
                .orElseThrow(() -> missing("label", label));
        typed.put(named.attr("for"), value);
        return this;
    }

    /** Presses a button by its words: the form that it stands in is sent with what was typed into it. */
    TestBrowser press(String words) {
        Element button = page.select("button").stream()
                .filter(element -> element.text().equals(words))
                .filter(element -> typed.keySet().isEmpty() || holdsTyped(element))
                .findFirst()
                .orElseThrow(() -> missing("button", words));
        return submit(button);
    }

    private boolean holdsTyped(Element button) {
        Element form = formOf(button);
        return typed.keySet().stream().allMatch(id -> form.getElementById(id) != null);
    }

    private TestBrowser submit(Element button) {
        Element form = formOf(button);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input")) {
            String value = typed.getOrDefault(input.id(), input.attr("value"));
            fields.put(input.attr("name"), value);
        }
        if (button.hasAttr("name")) {
            fields.put(button.attr("name"), button.attr("value"));
        }
        typed.clear();
        return post(form.attr("action"), fields);
    }

    /** Sends fields past any form. */
    TestBrowser post(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> PercentEncoding.encode(field.getKey()) + "=" + PercentEncoding.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", address, body);
    }

    /** The token of the page's first form. */
    String csrf() {
        return page.select("input[name=csrf]").attr("value");
    }

    /** Sends one request and follows where the portal leads. */
    TestBrowser send(String method, String address, String body) {
        exchange(method, address, body);
        for (int moves = 0; answer.status() == 303; moves++) {
            if (moves == MOST_MOVES) {
                throw new AssertionError("moved in circles at " + path);
            }
            exchange("GET", answer.header("location"), "");
        }
        page = Jsoup.parse(answer.body());
        return this;
    }

    private void exchange(String method, String address, String body) {
        path = address;
        Map<String, String> headers = new LinkedHashMap<>();
        if (method.equals("POST")) {
            headers.put("content-type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            headers.put(
                    "cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        answer = door.send(new PortalDoor.Ask(method, address, headers, body));
        answer.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    /** Forgets every cookie, as another browser knows none. */
    TestBrowser clearCookies() {
        cookies.clear();
        return this;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    int status() {
        return answer.status();
    }

    /** The address of the page that is shown. */
    String path() {
        return path;
    }

    String header(String name) {
        return answer.header(name);
    }

    String body() {
        return answer.body();
    }

    Document page() {
        return page;
    }

    String heading() {
        return page.select("h1").text();
    }

    /** What is said to have gone wrong. */
    String problem() {
        return page.select("[role=alert]").text();
    }

    /** The words of a list of rows. */
    List<String> rowNames() {
        return page.select("dt").eachText();
    }

    /** What stands in a row. */
    String row(String name) {
        return page.select("dt").stream()
                .filter(element -> element.text().equals(name))
                .findFirst()
                .map(Element::nextElementSibling)
                .map(Element::text)
                .orElseThrow(() -> missing("row", name));
    }

    private Element one(String tag, String words) {
        return page.select(tag).stream()
                .filter(element -> element.text().equals(words))
                .findFirst()
                .orElseThrow(() -> missing(tag, words));
    }

    private static Element formOf(Element inside) {
        return Objects.requireNonNull(inside.closest("form"), "a form around it");
    }

    private AssertionError missing(String what, String words) {
        return new AssertionError("no " + what + " 「" + words + "」 on " + status() + " " + path + ":\n" + page.body());
    }
}
