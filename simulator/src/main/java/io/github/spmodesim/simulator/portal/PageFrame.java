package io.github.spmodesim.simulator.portal;

import static io.github.spmodesim.simulator.portal.html.Html.text;

import io.github.spmodesim.simulator.access.SignIn;
import io.github.spmodesim.simulator.portal.html.Attribute;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.portal.html.HtmlWriter;
import java.util.List;
import java.util.Optional;

/** What stands around every page: that it is a simulator's, whose visit it is, and the ways in and out. */
final class PageFrame {
    private static final String MAIN = "main";

    private final PortalWording wording;

    PageFrame(PortalWording wording) {
        this.wording = wording;
    }

    /** The document of a page for a visit. */
    String document(Screen.Page page, Visit visit) {
        return document(page, Optional.of(visit));
    }

    /** The document of a page for a request that is no visit, because it could not be read. */
    String document(Screen.Page page) {
        return document(page, Optional.empty());
    }

    private String document(Screen.Page page, Optional<Visit> visit) {
        return HtmlWriter.document(
                HtmlTag.HTML.of(head(page.heading()), body(page, visit)).with(Attribute.LANG, "ja"));
    }

    private Element head(String heading) {
        return HtmlTag.HEAD.of(
                HtmlTag.META.of().with(Attribute.CHARSET, "utf-8"),
                HtmlTag.META
                        .of()
                        .with(Attribute.NAME, "viewport")
                        .with(Attribute.CONTENT, "width=device-width, initial-scale=1"),
                HtmlTag.TITLE.of(heading + " - spmode-sim"),
                HtmlTag.LINK.of().with(Attribute.REL, "stylesheet").with(Attribute.HREF, PortalPath.STYLE.path()));
    }

    private Element body(Screen.Page page, Optional<Visit> visit) {
        Element main = HtmlTag.MAIN
                .of(HtmlTag.H1.of(page.heading()))
                .and(page.content())
                .with(Attribute.ID, MAIN)
                .with(Attribute.TABINDEX, "-1");
        return HtmlTag.BODY.of(
                HtmlTag.A
                        .of(wording.texts().toContent().value())
                        .with(Attribute.HREF, "#" + MAIN)
                        .with(Attribute.CLASS, "skip"),
                header().and(visit.map(this::account).orElse(List.of())),
                main,
                HtmlTag.FOOTER.of(HtmlTag.P.of("spmode-sim")));
    }

    private Element header() {
        return HtmlTag.HEADER.of(
                HtmlTag.P.of(wording.texts().simulator().value()).with(Attribute.CLASS, "simulator"),
                HtmlTag.NAV
                        .of(Fragments.link(wording.words().top().value(), PortalPath.TOP))
                        .with(Attribute.ARIA_LABEL, wording.words().top().value()));
    }

    private List<Html> account(Visit visit) {
        String path = wording.texts()
                .accessPath()
                .value()
                .replace("{path}", visit.visitor().access().path().japanese());
        Element way = signedIn(visit)
                ? Fragments.link(wording.words().signOut().value(), PortalPath.SIGN_OUT)
                : Fragments.link(wording.words().signIn().value(), PortalPath.SIGN_IN);
        return List.of(HtmlTag.P
                .of(text(path + " / " + whose(visit.identity()) + " "), way)
                .with(Attribute.CLASS, "account"));
    }

    private static boolean signedIn(Visit visit) {
        return visit.identity()
                .filter(known -> known.signIn() == SignIn.BY_D_ACCOUNT)
                .isPresent();
    }

    private String whose(Optional<Identity> identity) {
        return identity.map(known -> {
                    String id = known.subscriber().imapId().value();
                    return switch (known.signIn()) {
                        case BY_LINE -> wording.texts().byLine().value().replace("{id}", id);
                        case BY_D_ACCOUNT ->
                            wording.texts().byDAccount().value().replace("{id}", id);
                    };
                })
                .orElseGet(() -> wording.texts().notSignedIn().value());
    }
}
