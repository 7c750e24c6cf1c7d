package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.HtmlTag;

/** ドコモメール利用設定: from here the profile is installed (claim C1). */
final class IphoneMailPage implements PortalPage {
    private final PortalWording wording;

    IphoneMailPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.IPHONE_MAIL;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().iphoneMail().value(),
                HtmlTag.P.of(wording.texts().profileExplained().value()),
                Fragments.menu(Fragments.link(wording.words().installProfile().value(), PortalPath.PROFILE)));
    }
}
