package io.github.spmodesim.client.browser;

import io.github.spmodesim.client.device.TypedPassword;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a person reads it: words, links and forms by what stands on them.
 *
 * <p>{@link #toString()} shows no word of it, for a page can hold a password.
 */
public final class Page implements Sight {
    private final URI url;
    private final int status;
    private final boolean fromCache;
    private final Document document;

    /**
     * A page.
     *
     * @param url where it is
     * @param status the status that it was answered with
     * @param fromCache whether the browser showed it again without asking
     * @param document its content
     */
    Page(URI url, int status, boolean fromCache, Document document) {
        this.url = url;
        this.status = status;
        this.fromCache = fromCache;
        this.document = document;
    }

    /** Where it is. */
    public URI url() {
        return url;
    }

    /** The status that it was answered with. */
    public int status() {
        return status;
    }

    /** Whether the browser showed it again without asking. */
    public boolean fromCache() {
        return fromCache;
    }

    /** All words of it. */
    public String text() {
        return document.text();
    }

    /** The words of its main heading, empty where it has none. */
    public String heading() {
        return Optional.ofNullable(document.selectFirst("h1"))
                .map(Element::text)
                .orElse("");
    }

    /** The language that it says it is in. */
    public String language() {
        return document.select("html").attr("lang");
    }

    /** The words of all links. */
    public List<String> links() {
        return document.select("a[href]").eachText();
    }

    /** The words of all buttons. */
    public List<String> buttons() {
        return document.select("form").stream()
                .flatMap(form -> Form.buttons(form).stream())
                .map(Form::words)
                .toList();
    }

    /** Whether something on it is called so: a link or a button. */
    public boolean offers(String words) {
        return links().contains(words) || buttons().contains(words);
    }

    /**
     * What stands beside a name: in a table the cell beside the row's heading, in a list the description of the term.
     *
     * @return untouched but for the blanks around it; empty where no row has this name
     */
    public Optional<String> row(String name) {
        return document.select("th, dt").stream()
                .filter(heading -> heading.text().equals(name))
                .flatMap(heading -> Stream.ofNullable(heading.nextElementSibling()))
                .map(cell -> cell.wholeText().strip())
                .findFirst();
    }

    /** The same as a password to be typed somewhere, never to be shown. */
    public Optional<TypedPassword> passwordRow(String name) {
        return row(name).map(TypedPassword::new);
    }

    /** Where the link of these words leads. */
    Optional<URI> link(String words) {
        return document.select("a[href]").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> url.resolve(link.attr("href")))
                .findFirst();
    }

    /** The form that has this button and fields of these labels, filled in. */
    Optional<Form> form(String button, Map<String, String> typed) {
        return document.select("form").stream()
                .filter(form -> Form.takes(form, typed.keySet()))
                .flatMap(form -> Form.buttons(form).stream()
                        .filter(candidate -> Form.words(candidate).equals(button))
                        .map(pressed -> Form.of(form, pressed, typed, url)))
                .findFirst();
    }

    /** What stands at the fields of all forms. */
    public List<String> labels() {
        return document.select("form").stream()
                .flatMap(form -> Form.labels(form).stream())
                .toList();
    }

    /** Shows no word of it. */
    @Override
    public String toString() {
        return "Page[" + url + ", " + status + (fromCache ? ", from the cache]" : "]");
    }
}
