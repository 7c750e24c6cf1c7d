package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A web server that answers each request by a function of it. */
public final class WebScript implements ScriptedServer.Script {
    private final Function<Asked, String> answers;
    private final List<Asked> asked = new ArrayList<>();

    /**
     * What a browser asked.
     *
     * @param line the request line without the version, such as {@code GET /}
     * @param headers as sent, the names in lower case
     * @param content of a POST
     */
    public record Asked(String line, List<String> headers, String content) {
        public String header(String name) {
            return headers.stream()
                    .filter(header -> header.startsWith(name + ": "))
                    .map(header -> header.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    public WebScript(Function<Asked, String> answers) {
        this.answers = answers;
    }

    /** A page with these words in its body, and further headers. */
    public static String page(String body, String... headers) {
        return answer("200 OK", "text/html; charset=utf-8", "<!DOCTYPE html><html lang=ja><body>" + body, headers);
    }

    public static String answer(String status, String type, String content, String... headers) {
        int octets = content.getBytes(StandardCharsets.UTF_8).length;
        String further = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + octets + "\r\n" + further
                + "\r\n" + content;
    }

    /** What was asked so far, in order. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    public List<String> lines() {
        return asked().stream().map(Asked::line).toList();
    }

    @Override
    public void run(ScriptedPeer peer) throws IOException {
        String line = peer.hearContent();
        if (line.isEmpty()) {
            return;
        }
        List<String> headers = new ArrayList<>();
        int octets = 0;
        for (String header = peer.hearContent(); !header.isEmpty(); header = peer.hearContent()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            headers.add(name + ": " + value);
            octets = name.equals("content-length") ? Integer.parseInt(value) : octets;
        }
        String content = new String(peer.hearOctets(octets), StandardCharsets.UTF_8);
        Asked request = new Asked(line.replace(" HTTP/1.1", ""), headers, content);
        synchronized (asked) {
            asked.add(request);
        }
        peer.sayOctets(answers.apply(request).getBytes(StandardCharsets.UTF_8));
    }
}
