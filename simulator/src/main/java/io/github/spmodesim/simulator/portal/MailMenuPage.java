package io.github.spmodesim.simulator.portal;

/** 設定 > メール設定 > 設定を確認・変更する, behind 本人確認 (claims V2, V3). */
final class MailMenuPage implements PortalPage {
    private final PortalWording wording;

    MailMenuPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.MAIL_MENU;
    }

    @Override
    public Demand demand() {
        return Demand.CONFIRMATION;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                wording.words().confirmAndChange().value(),
                Fragments.menu(Fragments.link(wording.words().imapPage().value(), PortalPath.IMAP_PASSWORD)));
    }
}
