package io.github.spmodesim.simulator.portal;

/** 設定 > メール設定 (claim V2). */
final class MailSettingsPage implements PortalPage {
    private final PortalWording wording;

    MailSettingsPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.MAIL_SETTINGS;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().mailSettings().value(),
                Fragments.menu(Fragments.link(wording.words().confirmAndChange().value(), PortalPath.MAIL_MENU)));
    }
}
