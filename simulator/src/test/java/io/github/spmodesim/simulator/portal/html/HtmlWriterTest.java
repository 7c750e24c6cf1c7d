package io.github.spmodesim.simulator.portal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @Test
    void writesElementsWithTheirAttributesAndChildren() {
        Element list = HtmlTag.UL
                .of(HtmlTag.LI.of("一"), HtmlTag.LI.of(Html.text("二"), HtmlTag.INPUT.of()))
                .with(Attribute.ID, "x")
                .with(Attribute.CLASS, "menu");

        assertThat(HtmlWriter.document(list))
                .isEqualTo("<!DOCTYPE html>\n<ul class=\"menu\" id=\"x\"><li>一</li><li>二<input></li></ul>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onclick='x",
                "</title></p></main>",
                "<!-- -->]]>",
                "&amp;&lt;&#39;&nbsp;&",
                "太郎 & <花子>"
            })
    void everyTextAndEveryAttributeIsReadBackAsItWas(String text) {
        Document page = Jsoup.parse(HtmlWriter.document(HtmlTag.HTML.of(
                HtmlTag.HEAD.of(HtmlTag.TITLE.of(text)),
                HtmlTag.BODY.of(HtmlTag.A.of(text).with(Attribute.VALUE, text)))));

        assertThat(page.title()).isEqualTo(text);
        assertThat(page.select("a").attr("value")).isEqualTo(text);
        assertThat(page.select("a").textNodes().get(0).getWholeText()).isEqualTo(text);
        assertThat(page.getAllElements()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(Attribute.class)
    void noAttributeRunsAScriptOrHoldsAStyle(Attribute attribute) {
        assertThat(attribute.written()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc", "formaction");
    }

    @ParameterizedTest
    @EnumSource(HtmlTag.class)
    void noElementRunsAScriptOrHoldsAStyle(HtmlTag tag) {
        assertThat(tag.written())
                .isEqualTo(tag.name().toLowerCase(Locale.ROOT))
                .isNotIn("script", "style", "iframe", "object", "embed", "svg", "base");
    }

    @Test
    void aVoidElementHasNoChildren() {
        assertThatThrownBy(() -> new Element(HtmlTag.INPUT, Map.of(), List.of(Html.text("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INPUT with 1 children (expected: none)");
    }
}
