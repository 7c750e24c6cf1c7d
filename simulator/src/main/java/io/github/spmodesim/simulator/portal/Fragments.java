package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.Attribute;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import java.util.Map;
import java.util.stream.Stream;

/** Pieces that pages have in common. */
final class Fragments {
    private Fragments() {}

    /** A sentence that a screen reader says at once: something went wrong. */
    static Element problem(String sentence) {
        return HtmlTag.P.of(sentence).with(Attribute.CLASS, "problem").with(Attribute.ROLE, "alert");
    }

    /** A sentence that a screen reader says when there is time: something was done. */
    static Element done(String sentence) {
        return HtmlTag.P.of(sentence).with(Attribute.CLASS, "done").with(Attribute.ROLE, "status");
    }

    /** A way to another page. */
    static Element link(String words, PortalPath to) {
        return link(words, to.path());
    }

    /** A way to another page's address. */
    static Element link(String words, String address) {
        return HtmlTag.A.of(words).with(Attribute.HREF, address);
    }

    /** Ways to other pages, one below the other. */
    static Element menu(Element... links) {
        return HtmlTag.UL
                .of(Stream.of(links).map(HtmlTag.LI::of).toArray(Html[]::new))
                .with(Attribute.CLASS, "menu");
    }

    /** Names and what they stand for, in the order of the map. */
    static Element rows(Map<String, Html> rows) {
        Element list = HtmlTag.DL.of();
        for (Map.Entry<String, Html> row : rows.entrySet()) {
            list = list.and(HtmlTag.DT.of(row.getKey()), HtmlTag.DD.of(row.getValue()));
        }
        return list;
    }
}
