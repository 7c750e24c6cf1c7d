package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.Element;
import java.util.ArrayList;
import java.util.List;

/** サービス一覧 (claims Q4, U5). */
final class ServicesPage implements PortalPage {
    private final PortalWording wording;
    private final boolean mail;

    /**
     * The page.
     *
     * @param mail whether the browser version of docomo mail is among them
     */
    ServicesPage(PortalWording wording, boolean mail) {
        this.wording = wording;
        this.mail = mail;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SERVICES;
    }

    @Override
    public Screen show(Visit visit) {
        List<Element> links = new ArrayList<>();
        links.add(Fragments.link(wording.words().spmodePassword().value(), PortalPath.SPMODE_PASSWORD));
        if (mail) {
            links.add(Fragments.link(wording.words().webMail().value(), PortalPath.WEB_MAIL));
        }
        return Screen.page(wording.words().services().value(), Fragments.menu(links.toArray(Element[]::new)));
    }
}
