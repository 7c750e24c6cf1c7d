package io.github.spmodesim.scenarios.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Where a page lies below the site's root.
 *
 * @param path with slashes, such as {@code clients/iphone-mail.html}
 */
record Address(String path) {
    static final Address OVERVIEW = new Address("index.html");
    static final Address CLIENTS = new Address("clients.html");
    static final Address DIALECT = new Address("service.html");
    static final Address DIFFERENCES = new Address("differences.html");
    static final Address PENDING = new Address("pending.html");
    static final Address SWITCHES = new Address("switches.html");
    static final Address SCENARIOS = new Address("scenarios.html");

    static Address trouble(String id) {
        return new Address("trouble-" + plain(id) + ".html");
    }

    static Address client(String id) {
        return new Address("clients/" + plain(id) + ".html");
    }

    static Address feature(String uri) {
        return new Address("features/" + code(uri) + ".html");
    }

    static Address trials(String trouble, String cause, String remedy) {
        return new Address("cells/" + plain(trouble) + "--" + plain(cause) + "--" + plain(remedy) + ".html");
    }

    /** The way up to the root, with its slash; empty on the root itself. */
    String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** As a link on another page. */
    String from(Address page) {
        return page.root() + path;
    }

    /** As a link on another page, to a place of this one. */
    String from(Address page, String anchor) {
        return from(page) + "#" + anchor;
    }

    /** A name in ASCII that is always the same for the same text, so that links to a page last from run to run. */
    static String code(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** A name that may stand in a file's name and in an anchor. */
    static String plain(String id) {
        return id.matches("[A-Za-z0-9._-]+") ? id.replace('.', '-') : code(id);
    }
}
