package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.DAccounts;
import io.github.spmodesim.simulator.subscriber.SignInOutcome;
import io.github.spmodesim.simulator.subscriber.SignInResult;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The second step of signing in, where two-step verification is on (claim B4). */
final class SignInCodePage implements FormPage {
    private final PortalWording wording;
    private final DAccounts dAccounts;

    SignInCodePage(PortalWording wording, DAccounts dAccounts) {
        this.wording = wording;
        this.dAccounts = dAccounts;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SIGN_IN_CODE;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.TO, FormField.CODE);
    }

    @Override
    public Screen show(Visit visit) {
        PortalPath onward = visit.onward(PortalPath.TOP);
        return awaited(visit).isPresent()
                ? Screen.page(heading(), HtmlTag.P.of(wording.texts().codeSent().value()), form(visit, onward))
                : Screen.move(PortalPath.SIGN_IN, onward);
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        PortalPath onward = form.onward(PortalPath.TOP);
        Optional<DAccountSignIn> awaited = awaited(visit);
        if (awaited.isEmpty()) {
            return CompletableFuture.completedStage(Screen.move(PortalPath.SIGN_IN, onward));
        }
        DAccountSignIn begun = awaited.get();
        return dAccounts
                .enterCode(begun.subscriber().imapId(), begun.passwordChanges(), form.secret(FormField.CODE))
                .thenApply(result -> answer(visit, onward, result));
    }

    private static Optional<DAccountSignIn> awaited(Visit visit) {
        return visit.session().state().awaitsCode().filter(DAccountSignIn::holds);
    }

    private Screen answer(Visit visit, PortalPath onward, SignInResult result) {
        Subscriber subscriber = result.subscriber().orElseThrow();
        visit.note("sign-in " + result.outcome() + " for " + subscriber.imapId().value());
        if (result.signedIn()) {
            return Screen.move(onward, visit.session().state().signIn(DAccountSignIn.of(result)));
        }
        if (result.outcome() == SignInOutcome.NO_CODE_AWAITED) {
            return Screen.move(PortalPath.SIGN_IN, onward);
        }
        boolean locked = result.lock().isPresent();
        Html problem = Fragments.problem(
                (locked ? wording.texts().dAccountLocked() : wording.texts().wrongCode()).value());
        return locked
                ? Screen.problem(HttpStatus.FORBIDDEN, heading(), problem)
                : Screen.problem(HttpStatus.FORBIDDEN, heading(), problem, form(visit, onward));
    }

    private Element form(Visit visit, PortalPath onward) {
        return new FormView(wording, visit, path())
                .hidden(FormField.TO, onward.key())
                .password(FormField.CODE, wording.words().code().value())
                .button(wording.words().signIn().value())
                .element();
    }

    private String heading() {
        return wording.words().code().value();
    }
}
