package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.subscriber.DAccounts;
import io.github.spmodesim.simulator.subscriber.SignInResult;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Signing in to the d account: the ID and its password (claims V1, T3b). */
final class SignInPage implements FormPage {
    private final PortalWording wording;
    private final DAccounts dAccounts;

    SignInPage(PortalWording wording, DAccounts dAccounts) {
        this.wording = wording;
        this.dAccounts = dAccounts;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SIGN_IN;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.TO, FormField.D_ACCOUNT_ID, FormField.D_ACCOUNT_PASSWORD);
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(heading(), form(visit, visit.onward(PortalPath.TOP)));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        PortalPath onward = form.onward(PortalPath.TOP);
        return dAccounts
                .signIn(form.text(FormField.D_ACCOUNT_ID), form.secret(FormField.D_ACCOUNT_PASSWORD))
                .thenApply(result -> answer(visit, onward, result));
    }

    private Screen answer(Visit visit, PortalPath onward, SignInResult result) {
        visit.note("sign-in " + result.outcome()
                + result.subscriber()
                        .map(known -> " for " + known.imapId().value())
                        .orElse(""));
        PortalSession.State state = visit.session().state();
        return switch (result.outcome()) {
            case SIGNED_IN -> Screen.move(onward, state.signIn(DAccountSignIn.of(result)));
            case CODE_NEEDED ->
                new Screen.Move(
                        PortalPath.SIGN_IN_CODE.leadingTo(onward), Optional.of(state.await(DAccountSignIn.of(result))));
            case LOCKED -> locked();
            case UNKNOWN_USER, WRONG_SECRET, OLD_SECRET, IMAP_SECRET, OTHER_SECRET, WRONG_CODE, NO_CODE_AWAITED ->
                result.lock().isPresent() ? locked() : wrong(visit, onward);
        };
    }

    private Screen wrong(Visit visit, PortalPath onward) {
        Html problem = Fragments.problem(wording.texts().wrongSignIn().value());
        return Screen.problem(HttpStatus.FORBIDDEN, heading(), problem, form(visit, onward));
    }

    private Screen locked() {
        return Screen.problem(
                HttpStatus.FORBIDDEN,
                heading(),
                Fragments.problem(wording.texts().dAccountLocked().value()),
                Fragments.menu(Fragments.link(wording.words().unlock().value(), PortalPath.UNLOCK)));
    }

    private Element form(Visit visit, PortalPath onward) {
        return new FormView(wording, visit, path())
                .hidden(FormField.TO, onward.key())
                .text(FormField.D_ACCOUNT_ID, wording.words().dAccountId().value())
                .password(
                        FormField.D_ACCOUNT_PASSWORD,
                        wording.words().dAccountPassword().value())
                .button(heading())
                .element();
    }

    private String heading() {
        return wording.words().signIn().value();
    }
}
