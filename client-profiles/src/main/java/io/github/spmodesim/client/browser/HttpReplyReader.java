package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.Octets;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one HTTP/1.1 response (RFC 9112) of a connection that ends with it. */
final class HttpReplyReader {
    private static final int MOST_OCTETS = 16 << 20;
    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;

    HttpReplyReader(InputStream in) {
        this.in = in;
    }

    /**
     * The response.
     *
     * @throws IOException if the connection ends before it does, or if it is no HTTP
     */
    HttpReply read() throws IOException {
        String[] status = line().split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.")) {
            throw new IOException("no HTTP response");
        }
        Map<String, List<String>> headers = headers();
        HttpReply head = new HttpReply(number(status[1], 10), headers, Octets.of(new byte[0]));
        return new HttpReply(head.status(), headers, Octets.of(body(head)));
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private byte[] body(HttpReply head) throws IOException {
        if (head.first("transfer-encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
            return chunks();
        }
        if (head.first("content-length").isPresent()) {
            return octets(number(head.first("content-length").orElseThrow(), 10));
        }
        return in.readNBytes(MOST_OCTETS);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int size = chunkSize();
        while (size > 0) {
            all.writeBytes(octets(size));
            line();
            size = all.size() > MOST_OCTETS ? -1 : chunkSize();
        }
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return number(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] octets(int size) throws IOException {
        if (size < 0 || size > MOST_OCTETS) {
            throw new IOException("HTTP content of " + size + " octets");
        }
        byte[] octets = in.readNBytes(size);
        if (octets.length < size) {
            throw new EOFException("HTTP content cut");
        }
        return octets;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("HTTP head cut");
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("HTTP line without an end");
            }
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            throw new IOException("HTTP number " + digits, e);
        }
    }
}
