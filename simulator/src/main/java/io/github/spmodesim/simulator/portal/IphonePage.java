package io.github.spmodesim.simulator.portal;

/** The iPhone's page, at the article's path (claim C1). */
final class IphonePage implements PortalPage {
    private final PortalWording wording;

    IphonePage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.IPHONE;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().iphone().value(),
                Fragments.menu(Fragments.link(wording.words().iphoneMail().value(), PortalPath.IPHONE_MAIL)));
    }
}
