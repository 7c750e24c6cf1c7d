package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.http.PercentEncoding;
import io.github.spmodesim.simulator.portal.PortalDoor;
import io.github.spmodesim.simulator.portal.ValueDoor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that only looks for what the table asks for: a whole reader of pages would take minutes for all of it. */
final class PlainBrowser {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" type=\"hidden\" value=\"([^\"]+)\"");

    private final ValueDoor door;
    private String cookie = "";
    private String path = "";
    private PortalDoor.Answer answer = new PortalDoor.Answer(0, Map.of(), "");

    PlainBrowser(ValueDoor door) {
        this.door = door;
    }

    PlainBrowser open(String address) {
        return send("GET", address, "");
    }

    /** Sends fields with the token of the page that is shown. */
    PlainBrowser post(String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        Matcher token = CSRF.matcher(answer.body());
        if (token.find()) {
            all.put("csrf", token.group(1));
        }
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + PercentEncoding.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", address, body);
    }

    private PlainBrowser send(String method, String address, String body) {
        exchange(method, address, body);
        while (answer.status() == 303) {
            exchange("GET", answer.header("location"), "");
        }
        return this;
    }

    private void exchange(String method, String address, String body) {
        path = address;
        answer = door.send(new PortalDoor.Ask(
                method, address, Map.of("content-type", "application/x-www-form-urlencoded", "cookie", cookie), body));
        answer.headers().getOrDefault("set-cookie", List.of()).forEach(set -> cookie = set.split(";", 2)[0]);
    }

    int status() {
        return answer.status();
    }

    /** Whether the page that is shown stands there. */
    boolean isAt(String page) {
        return path.equals(page) || path.startsWith(page + "?");
    }

    boolean shows(String words) {
        return answer.body().contains(words);
    }

    /** What a pattern's group finds on the page. */
    String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The true outcome that was noted last: the first word in capitals behind a beginning. */
    String noted(String beginning) {
        return door.transcript().stream()
                .filter(line -> line.startsWith("# " + beginning + " "))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(beginning.length() + 3).split("[ ;]", 2)[0])
                .orElse("");
    }
}
