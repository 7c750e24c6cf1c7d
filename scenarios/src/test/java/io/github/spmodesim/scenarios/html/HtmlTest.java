package io.github.spmodesim.scenarios.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void everyTextIsEscapedForContentAndForAttributes() {
        Html piece = Html.of("<p title=\"{}\">{}</p>", "\"' onload=x", "<script>&");

        assertThat(piece.markup()).isEqualTo("<p title=\"&quot;&#39; onload=x\">&lt;script&gt;&amp;</p>");
    }

    @Test
    void piecesAndListsOfThemAreNotEscapedAgain() {
        Html inner = Html.of("<b>{}</b>", "a&b");

        assertThat(Html.of("<p>{}{}</p>", inner, List.of(inner, "<i>")).markup())
                .isEqualTo("<p><b>a&amp;b</b><b>a&amp;b</b>&lt;i&gt;</p>");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsNoPlace() {
        assertThat(Html.of("{} {}", "{}", "b").markup()).isEqualTo("{} b");
    }

    @Test
    void placesAndValuesHaveToBeAsMany() {
        assertThatThrownBy(() -> Html.of("{} {}", "a")).hasMessageContaining("more places");
        assertThatThrownBy(() -> Html.of("{}", "a", "b")).hasMessageContaining("more values");
    }
}
