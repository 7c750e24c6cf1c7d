package io.github.spmodesim.simulator.portal;

/** After 「設定を確定する」: what is to be done now, and the ways on (claims I4, I5; copied official page 2018-12: 次へ). */
final class IssuedPage implements PortalPage {
    private final PortalWording wording;

    IssuedPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.ISSUED;
    }

    @Override
    public Demand demand() {
        return Demand.LINE;
    }

    @Override
    public Screen show(Visit visit) {
        if (visit.subscriber().issuedPassword().isEmpty()) {
            return Screen.move(PortalPath.IMAP_PASSWORD);
        }
        return Screen.page(
                wording.words().settle().value(),
                Fragments.done(wording.texts().issued().value()),
                Fragments.menu(
                        Fragments.link(wording.words().imapPage().value(), PortalPath.IMAP_PASSWORD),
                        Fragments.link(wording.words().next().value(), PortalPath.IPHONE_MAIL)));
    }
}
