package io.github.spmodesim.client.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A form, filled in and about to be sent.
 *
 * @param post whether it is sent by POST
 * @param action where
 * @param fields encoded as {@code application/x-www-form-urlencoded}
 */
record Form(boolean post, URI action, String fields) {
    private static final String FIELDS = "input[name], select[name], textarea[name]";
    // Behind the name of a field may stand how it is filled in: ネットワーク暗証番号(数字4桁).
    private static final String HINT = "\\([^()]*\\)$";

    /**
     * Fills in a form.
     *
     * @param form the element
     * @param pressed the button that sends it
     * @param typed what a person types, by the label of the field
     * @param page where it stands
     */
    static Form of(Element form, Element pressed, Map<String, String> typed, URI page) {
        List<String> fields = new ArrayList<>();
        for (Element input : form.select(FIELDS)) {
            if (isSent(input)) {
                String label = label(form, input);
                String value = typed.entrySet().stream()
                        .filter(entry -> isNamed(label, entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(input.attr("value"));
                fields.add(pair(input.attr("name"), value));
            }
        }
        if (pressed.hasAttr("name")) {
            fields.add(pair(pressed.attr("name"), pressed.attr("value")));
        }
        String action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        return new Form(
                form.attr("method").toLowerCase(Locale.ROOT).equals("post"),
                action.isEmpty() ? page : page.resolve(action),
                String.join("&", fields));
    }

    /** The same form with more fields, by their names on the wire; one that it has already gets the other value. */
    Form with(Map<String, String> added) {
        Stream<String> kept = Stream.of(fields.split("&"))
                .filter(pair -> !pair.isEmpty() && added.keySet().stream().noneMatch(name -> isOf(name, pair)));
        Stream<String> more = added.entrySet().stream().map(field -> pair(field.getKey(), field.getValue()));
        return new Form(post, action, Stream.concat(kept, more).collect(Collectors.joining("&")));
    }

    private static boolean isOf(String name, String pair) {
        return pair.startsWith(pair(name, ""));
    }

    /** Whether a form has a field for everything that a person wants to type. */
    static boolean takes(Element form, Set<String> labels) {
        return labels.stream()
                .allMatch(wanted ->
                        form.select(FIELDS).stream().anyMatch(input -> isNamed(label(form, input), wanted)));
    }

    /** What stands at its fields. */
    static List<String> labels(Element form) {
        return form.select("label").eachText();
    }

    /** The buttons that send it. */
    static List<Element> buttons(Element form) {
        return form.select("button:not([type=button]):not([type=reset]), input[type=submit]");
    }

    /** What stands on a button. */
    static String words(Element button) {
        return button.tagName().equals("input") ? button.attr("value") : button.text();
    }

    private static String label(Element form, Element input) {
        String id = input.attr("id");
        String labelled = form.select("label").stream()
                .filter(label -> !id.isEmpty() && label.attr("for").equals(id))
                .map(Element::text)
                .collect(Collectors.joining());
        if (!labelled.isEmpty()) {
            return labelled;
        }
        Element around = input.closest("label");
        return around == null ? input.attr("aria-label") : around.text();
    }

    private static boolean isNamed(String label, String wanted) {
        return label.equals(wanted) || label.replaceFirst(HINT, "").equals(wanted);
    }

    private static boolean isSent(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "submit", "button", "reset", "image" -> false;
            case "checkbox", "radio" -> input.hasAttr("checked");
            default -> true;
        };
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Shows no field, for they hold secrets. */
    @Override
    public String toString() {
        return "Form[" + (post ? "POST " : "GET ") + action + "]";
    }
}
