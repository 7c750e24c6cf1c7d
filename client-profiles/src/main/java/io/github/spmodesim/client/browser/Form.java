package io.github.spmodesim.client.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A form, filled in and about to be sent.
 *
 * @param post whether it is sent by POST
 * @param action where
 * @param fields encoded as {@code application/x-www-form-urlencoded}
 */
record Form(boolean post, URI action, String fields) {
    /**
     * Fills in a form.
     *
     * @param form the element
     * @param pressed the button that sends it
     * @param typed what a person types, by the label of the field
     * @param page where it stands
     * @throws IllegalArgumentException if no field has one of the labels
     */
    static Form of(Element form, Element pressed, Map<String, String> typed, URI page) {
        Set<String> missing = new HashSet<>(typed.keySet());
        List<String> fields = new ArrayList<>();
        for (Element input : form.select("input[name], select[name], textarea[name]")) {
            String label = label(form, input);
            missing.remove(label);
            if (isSent(input)) {
                fields.add(pair(input.attr("name"), typed.getOrDefault(label, input.attr("value"))));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("form of \"" + words(pressed) + "\": found no field " + missing
                    + ", expected one of " + labels(form));
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

    private static List<String> labels(Element form) {
        return form.select("label").eachText();
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
