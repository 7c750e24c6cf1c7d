package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.driver.Network;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;

/**
 * One browser on a device, with a cache and cookies of its own: another browser has others (claim T3F3).
 *
 * <p>It goes the way that the device's switches have it go at each click. Not safe for use by several threads.
 */
public final class PortalBrowser {
    private static final int MOST_REDIRECTS = 10;

    private final Device device;
    private final Network network;
    private final SSLContext tls;
    private final BrowserCache cache = new BrowserCache();
    private final CookieJar cookies = new CookieJar();
    private final List<URI> history = new ArrayList<>();
    private Optional<Page> current = Optional.empty();

    /**
     * A browser that has seen nothing yet.
     *
     * @param device the device that it runs on
     * @param network the network apart from the access path
     */
    public PortalBrowser(Device device, Network network) {
        this.device = device;
        this.network = network;
        this.tls = HttpLine.tls(network.trust());
    }

    /** The page that is shown. */
    public Page page() {
        return current.orElseThrow(
                () -> new IllegalStateException("browser: found no page, expected one opened before"));
    }

    /** The pages that were shown, oldest first. */
    public List<URI> history() {
        return List.copyOf(history);
    }

    /** The person types an address, or opens a bookmark. */
    public Sight open(URI url) {
        return cache.fresh(url, now()).map(kept -> show(url, kept, true)).orElseGet(() -> fetch(HttpAsk.get(url)));
    }

    /** The person has the page shown anew; the cache is not asked. */
    public Sight reload() {
        return fetch(HttpAsk.get(page().url()).with("cache-control", "no-cache"));
    }

    /**
     * The person follows the link of these words.
     *
     * @throws IllegalArgumentException if the page has no such link
     */
    public Sight follow(String words) {
        return open(page().link(words)
                .orElseThrow(() -> new IllegalArgumentException(
                        "link: found none \"" + words + "\" on " + page() + ", expected one of " + page().links())));
    }

    /**
     * The person fills in a form and presses its button.
     *
     * @param button the words on the button
     * @param typed what is typed, by the label of the field
     * @throws IllegalArgumentException if the page has no form with that button and those fields
     */
    public Sight press(String button, Map<String, String> typed) {
        Form form = page().form(button, typed)
                .orElseThrow(() -> new IllegalArgumentException("form: found none with the button \"" + button
                        + "\" and the fields " + typed.keySet() + " on " + page() + ", expected one of "
                        + page().buttons() + " with fields of " + page().labels()));
        return send(form);
    }

    /**
     * The same with fields that the form does not have, put there by hand: no page can keep a person from trying.
     *
     * @param added values by the names of the fields on the wire
     */
    public Sight pressWithAdded(String button, Map<String, String> added) {
        return send(page().form(button, Map.of())
                .orElseThrow(() -> new IllegalArgumentException("form: found none with the button \"" + button
                        + "\" on " + page() + ", expected one of " + page().buttons()))
                .with(added));
    }

    private Sight send(Form form) {
        if (form.post()) {
            return fetch(HttpAsk.post(form.action(), form.fields(), origin(page().url())));
        }
        return open(form.fields().isEmpty() ? form.action() : form.action().resolve("?" + form.fields()));
    }

    /** The person presses a button that needs nothing typed. */
    public Sight press(String button) {
        return press(button, Map.of());
    }

    /** 「履歴とWebサイトデータを消去」: cache, history and cookies (claim T3F2). */
    public void clearHistoryAndWebsiteData() {
        cache.clear();
        cookies.clear();
        history.clear();
        current = Optional.empty();
    }

    private Sight fetch(HttpAsk first) {
        HttpAsk ask = first;
        try {
            HttpReply reply = answer(ask);
            for (int i = 0; i < MOST_REDIRECTS && reply.redirects(); i++) {
                ask = HttpAsk.get(ask.url().resolve(reply.first("location").orElseThrow()));
                Optional<HttpReply> kept = cache.fresh(ask.url(), now());
                if (kept.isPresent()) {
                    return show(ask.url(), kept.get(), true);
                }
                reply = answer(ask);
            }
            return show(ask.url(), reply, false);
        } catch (HttpLine.Failed failed) {
            current = Optional.empty();
            return new NoPage(ask.url(), failed.reason());
        }
    }

    private HttpReply answer(HttpAsk ask) throws HttpLine.Failed {
        String sent = cookies.forRequest(ask.url());
        HttpAsk withCookies = sent.isEmpty() ? ask : ask.with("cookie", sent);
        HttpReply reply = new HttpLine(network.through(device.connectivity()), tls).ask(withCookies);
        cookies.take(ask.url(), reply);
        if (ask.method().equals("GET")) {
            cache.store(ask.url(), reply, now());
        }
        return reply;
    }

    private Sight show(URI url, HttpReply reply, boolean fromCache) {
        if (!reply.mediaType().equals("text/html")) {
            return new Download(url, reply.mediaType(), reply.body());
        }
        try {
            Page page = new Page(
                    url,
                    reply.status(),
                    fromCache,
                    Jsoup.parse(new ByteArrayInputStream(reply.body().toByteArray()), "UTF-8", url.toString()));
            current = Optional.of(page);
            history.add(url);
            return page;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant now() {
        return device.clock().now();
    }

    private static String origin(URI url) {
        return "https://" + url.getRawAuthority();
    }
}
