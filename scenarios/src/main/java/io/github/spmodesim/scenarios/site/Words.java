package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.html.Html;

/**
 * The same in both languages of the site; the reader's switch shows one of them.
 *
 * @param ja Japanese
 * @param en English
 */
record Words(String ja, String en) {
    /** Words that are the same in both, such as a name. */
    static Words same(String text) {
        return new Words(text, text);
    }

    /** Both, one of them hidden. */
    Html html() {
        return ja.equals(en)
                ? Html.text(ja)
                : Html.of("<span class=\"ja\" lang=\"ja\">{}</span><span class=\"en\" lang=\"en\">{}</span>", ja, en);
    }

    /** As in {@code 「…」}: Japanese alone, whatever the reader's language. */
    static Html japanese(String text) {
        return Html.of("<span lang=\"ja\">{}</span>", text);
    }
}
