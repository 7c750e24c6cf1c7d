package io.github.spmodesim.client.browser;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of one browser, each for the host that set it and for no other (RFC 6265 without the attribute Domain). */
final class CookieJar {
    private final Map<Key, String> cookies = new LinkedHashMap<>();

    /** The header {@code Cookie} for a request, empty where there is none to send. */
    String forRequest(URI url) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().host().equals(host(url)) && covers(cookie.getKey(), url))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Takes what an answer sets or takes back. */
    void take(URI url, HttpReply reply) {
        reply.all("set-cookie").forEach(header -> take(url, header));
    }

    void clear() {
        cookies.clear();
    }

    private void take(URI url, String header) {
        String[] parts = header.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals <= 0) {
            return;
        }
        String path = "/";
        boolean gone = false;
        for (int i = 1; i < parts.length; i++) {
            String attribute = parts[i].strip();
            String name = attribute.toLowerCase(Locale.ROOT);
            path = name.startsWith("path=/") ? attribute.substring("path=".length()) : path;
            gone |= name.startsWith("max-age=0") || name.startsWith("max-age=-");
        }
        Key key = new Key(host(url), path, parts[0].substring(0, equals).strip());
        if (gone) {
            cookies.remove(key);
        } else {
            cookies.put(key, parts[0].substring(equals + 1).strip());
        }
    }

    private static boolean covers(Key cookie, URI url) {
        String asked = url.getPath() == null || url.getPath().isEmpty() ? "/" : url.getPath();
        String path = cookie.path().endsWith("/") ? cookie.path() : cookie.path() + "/";
        return asked.equals(cookie.path()) || asked.startsWith(path);
    }

    private static String host(URI url) {
        return url.getHost().toLowerCase(Locale.ROOT);
    }

    private record Key(String host, String path, String name) {}
}
