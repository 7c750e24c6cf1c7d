package io.github.spmodesim.simulator.portal;

/** サービス一覧 (claim Q4). */
final class ServicesPage implements PortalPage {
    private final PortalWording wording;

    ServicesPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SERVICES;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().services().value(),
                Fragments.menu(Fragments.link(wording.words().spmodePassword().value(), PortalPath.SPMODE_PASSWORD)));
    }
}
