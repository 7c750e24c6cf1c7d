package io.github.spmodesim.simulator.portal;

/** 設定 (claim V2). */
final class SettingsPage implements PortalPage {
    private final PortalWording wording;

    SettingsPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SETTINGS;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().settings().value(),
                Fragments.menu(Fragments.link(wording.words().mailSettings().value(), PortalPath.MAIL_SETTINGS)));
    }
}
