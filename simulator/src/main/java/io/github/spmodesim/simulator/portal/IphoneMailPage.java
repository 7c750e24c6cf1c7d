package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import java.util.ArrayList;
import java.util.List;

/** ドコモメール利用設定: from here the profile is installed (claim C1). */
final class IphoneMailPage implements PortalPage {
    private final PortalWording wording;
    private final ConfigurationProfiles profiles;

    IphoneMailPage(PortalWording wording, ConfigurationProfiles profiles) {
        this.wording = wording;
        this.profiles = profiles;
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
                Fragments.menu(links().toArray(Element[]::new)));
    }

    private List<Element> links() {
        List<Element> links = new ArrayList<>();
        links.add(Fragments.link(wording.words().installProfile().value(), PortalPath.PROFILE));
        profiles.others()
                .forEach(other -> links.add(Fragments.link(other.displayName(), ProfilePage.addressOf(other))));
        return links;
    }
}
