package io.github.spmodesim.simulator.portal;

/** My docomo's first page (claims V2, Q4). */
final class TopPage implements PortalPage {
    private final PortalWording wording;

    TopPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.TOP;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().top().value(),
                Fragments.menu(
                        Fragments.link(wording.words().settings().value(), PortalPath.SETTINGS),
                        Fragments.link(wording.words().services().value(), PortalPath.SERVICES),
                        Fragments.link(wording.words().iphone().value(), PortalPath.IPHONE),
                        Fragments.link(wording.words().unlock().value(), PortalPath.UNLOCK)));
    }
}
