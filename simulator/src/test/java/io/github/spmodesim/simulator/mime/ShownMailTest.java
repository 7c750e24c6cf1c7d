package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownMailTest {
    @Test
    void showsTheWordsAndThePlainAlternative() {
        ShownMail shown = ShownMail.of(Fixture.ALTERNATIVE.scan());

        assertThat(shown.from()).isEqualTo("\"Example Shop\" <news@shop.example.jp>");
        assertThat(shown.subject()).isEqualTo("秋のお知らせ");
        assertThat(shown.text()).startsWith("秋の新商品が入りました。");
    }

    @Test
    void showsHtmlWhereThereIsNoPlainText() {
        assertThat(text("Content-Type: text/html\n\n<p>x</p>\n")).isEqualTo("<p>x</p>\r\n");
    }

    @Test
    void anAttachmentIsNoText() {
        assertThat(text("Content-Type: text/plain\nContent-Disposition: Attachment\n\nx\n"))
                .isEmpty();
    }

    @Test
    void whatHasNoneOfItShowsNothing() {
        assertThat(ShownMail.of(Mail.scan("Content-Type: image/png\n\nx"))).isEqualTo(new ShownMail("", "", ""));
    }

    private static String text(String message) {
        return ShownMail.of(Mail.scan(message)).text();
    }
}
