package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.access.PortalRules;
import io.github.spmodesim.simulator.access.SignIn;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Html;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps pages from those of whom they demand what is not so.
 *
 * <p>Assumption: the page with the password looks at how the visitor is known before it asks for 本人確認, so that nobody types
 * a PIN for nothing.
 */
final class Gate {
    private final PortalWording wording;
    private final PortalRules rules;
    private final Optional<AccessCode> code;

    /**
     * A gate.
     *
     * @param code what has to be given before anything else, if anything
     */
    Gate(PortalWording wording, PortalRules rules, Optional<AccessCode> code) {
        this.wording = wording;
        this.rules = rules;
        this.code = code;
    }

    /** Whether a browser has yet to give the access code, and is told nothing until then. */
    boolean shutsOut(PortalSession session) {
        return code.isPresent() && !session.state().admitted();
    }

    /** What is shown instead of a page; empty where nothing stands against it. */
    Optional<Screen> stops(Visit visit, PortalPage page) {
        if (shutsOut(visit.session()) && page.path() != PortalPath.ACCESS_CODE) {
            return Optional.of(Screen.move(PortalPath.ACCESS_CODE, page.path()));
        }
        if (page.demand() == Demand.NOTHING) {
            return Optional.empty();
        }
        return visit.identity()
                .map(identity -> stops(visit, page, identity))
                .orElseGet(() -> Optional.of(Screen.move(PortalPath.SIGN_IN, page.path())));
    }

    private Optional<Screen> stops(Visit visit, PortalPage page, Identity identity) {
        return switch (page.demand()) {
            case NOTHING, IDENTITY -> Optional.empty();
            case CONFIRMATION -> unconfirmed(visit, page, identity);
            case LINE, LINE_FOR_PROFILE -> offLine(visit, page, identity).or(() -> unconfirmed(visit, page, identity));
        };
    }

    private Optional<Screen> unconfirmed(Visit visit, PortalPage page, Identity identity) {
        boolean toMenu = page.demand() == Demand.LINE && !rules.identityLeadsBack();
        PortalPath onward = toMenu ? PortalPath.MAIL_MENU : page.path();
        return visit.session().confirms(identity) || !rules.identityAsked()
                ? Optional.empty()
                : Optional.of(Screen.move(PortalPath.IDENTITY, onward));
    }

    private Optional<Screen> offLine(Visit visit, PortalPage page, Identity identity) {
        boolean profile = page.demand() == Demand.LINE_FOR_PROFILE;
        SignIn signIn = identity.signIn();
        if (profile ? rules.handsOutProfile(signIn) : rules.showsPasswordPage(signIn)) {
            return Optional.empty();
        }
        visit.note("refused without the docomo line: " + identity.describe() + " over "
                + visit.visitor().access().describe());
        return Optional.of(profile ? profileRefused() : refused(page));
    }

    private Screen refused(PortalPage page) {
        boolean keeps = page.path() == PortalPath.IMAP_PASSWORD;
        Duration keep = keeps
                ? Duration.ofSeconds(wording.limits().refusalCacheSeconds().value())
                : Duration.ZERO;
        List<Html> content = List.of(Fragments.problem(wording.refusal()));
        return new Screen.Page(HttpStatus.FORBIDDEN, wording.words().imapPage().value(), content, keep);
    }

    private Screen profileRefused() {
        return Screen.problem(
                HttpStatus.FORBIDDEN,
                wording.words().iphone().value(),
                Fragments.problem(wording.texts().profileRefused().value()));
    }
}
