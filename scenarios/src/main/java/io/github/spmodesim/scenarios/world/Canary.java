package io.github.spmodesim.scenarios.world;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A secret that must not come to light, and every form in which it could: in clear, base64 at all three alignments, escaped for
 * URLs, forms, XML, JSON and quoted strings of IMAP. Four digits stand in many places by chance; they are looked for behind the
 * name of a field.
 *
 * @param name which secret it is, for the failure
 * @param secret in clear
 */
public record Canary(String name, String secret) {
    private static final int FOUND_BY_ITSELF = 8;
    private static final String FIELD =
            "(?i)(pin|password|passwd|code|secret|暗証番号|パスワード|コード)(?:[^0-9\\p{IsAlphabetic}]|</?[a-z]+>|value){0,12}?";

    /** Whether it stands in the text in any form. */
    public boolean isIn(String text) {
        return secret.length() < FOUND_BY_ITSELF
                ? Pattern.compile(FIELD + Pattern.quote(secret) + "(?![0-9])")
                        .matcher(text)
                        .find()
                : forms().stream().anyMatch(text::contains);
    }

    /** All forms of a secret that can be found by itself. */
    public Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(secret);
        for (int before = 0; before < 3; before++) {
            forms.add(base64(before));
            forms.add(base64(before).replace('+', '-').replace('/', '_'));
        }
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(form);
        forms.add(form.toLowerCase(Locale.ROOT));
        String percent = percent();
        forms.add(percent);
        forms.add(percent.toLowerCase(Locale.ROOT));
        forms.addAll(xml());
        forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        return forms;
    }

    // Of the characters at both ends some bits are somebody else's.
    private String base64(int octetsBefore) {
        byte[] octets = secret.getBytes(StandardCharsets.UTF_8);
        byte[] shifted = new byte[octetsBefore + octets.length];
        System.arraycopy(octets, 0, shifted, octetsBefore, octets.length);
        String encoded = Base64.getEncoder().encodeToString(shifted);
        return encoded.substring((octetsBefore * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    // Everything but letters and digits, as careful clients do.
    private String percent() {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : secret.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0;
            escaped.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet));
        }
        return escaped.toString();
    }

    private List<String> xml() {
        List<String> forms = new ArrayList<>();
        for (String quote : List.of("&quot;", "&#34;", "\"")) {
            for (String apostrophe : List.of("&apos;", "&#39;", "'")) {
                for (String greater : List.of("&gt;", ">")) {
                    forms.add(secret.replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", greater)
                            .replace("\"", quote)
                            .replace("'", apostrophe));
                }
            }
        }
        return forms;
    }

    /** Shows the name alone. */
    @Override
    public String toString() {
        return "Canary[" + name + "]";
    }
}
