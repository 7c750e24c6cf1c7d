package io.github.spmodesim.client.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser asks a web server.
 *
 * @param method GET or POST
 * @param url where
 * @param headers by name
 * @param content of a POST, empty otherwise
 */
record HttpAsk(String method, URI url, Map<String, String> headers, String content) {
    private static final int HTTPS = 443;

    static HttpAsk get(URI url) {
        return new HttpAsk("GET", url, Map.of(), "");
    }

    /** A form as a browser sends it; {@code Origin} says which site it stood on. */
    static HttpAsk post(URI url, String fields, String origin) {
        return new HttpAsk(
                "POST", url, Map.of("content-type", "application/x-www-form-urlencoded", "origin", origin), fields);
    }

    HttpAsk with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpAsk(method, url, more, content);
    }

    int port() {
        return url.getPort() < 0 ? HTTPS : url.getPort();
    }

    /** The request's octets; the connection ends with the answer. */
    byte[] octets() {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(target()).append(" HTTP/1.1\r\n");
        head.append("host: ").append(url.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("accept: text/html,*/*;q=0.8\r\naccept-language: ja\r\nconnection: close\r\n");
        if (method.equals("POST")) {
            head.append("content-length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private String target() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    /** Shows neither fields nor cookies. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
