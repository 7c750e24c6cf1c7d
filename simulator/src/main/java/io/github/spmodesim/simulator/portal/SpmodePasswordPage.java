package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.subscriber.IdentityChecks;
import io.github.spmodesim.simulator.subscriber.IdentityResult;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.NetworkPin;
import io.github.spmodesim.simulator.subscriber.SpmodePassword;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * サービス一覧 > spモードパスワード: sets another one where the network PIN is right (claim Q4). Assumption: the PIN and the new
 * one are asked for on one page.
 */
final class SpmodePasswordPage implements FormPage {
    private final PortalWording wording;
    private final IdentityChecks checks;
    private final IdentityProblems problems;

    SpmodePasswordPage(PortalWording wording, IdentityChecks checks) {
        this.wording = wording;
        this.checks = checks;
        this.problems = new IdentityProblems(wording);
    }

    @Override
    public PortalPath path() {
        return PortalPath.SPMODE_PASSWORD;
    }

    @Override
    public Demand demand() {
        return Demand.IDENTITY;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.NETWORK_PIN, FormField.NEW_SPMODE_PASSWORD, FormField.NEW_SPMODE_PASSWORD_AGAIN);
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(heading(), form(visit));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        SpmodePassword chosen = form.value(FormField.NEW_SPMODE_PASSWORD, SpmodePassword::new);
        if (!chosen.equals(form.value(FormField.NEW_SPMODE_PASSWORD_AGAIN, SpmodePassword::new))) {
            Html differ =
                    Fragments.problem(wording.texts().spmodePasswordsDiffer().value());
            return CompletableFuture.completedStage(
                    Screen.problem(HttpStatus.BAD_REQUEST, heading(), differ, form(visit)));
        }
        return checks.resetSpmodePassword(
                        visit.subscriber().imapId(), form.secret(FormField.NETWORK_PIN, NetworkPin::new), chosen)
                .thenApply(result -> answer(visit, result));
    }

    private Screen answer(Visit visit, IdentityResult result) {
        visit.note("reset of the spmode password " + result.outcome() + " for "
                + visit.known().describe());
        return result.confirmed()
                ? Screen.page(
                        heading(),
                        Fragments.done(wording.texts().spmodePasswordSet().value()),
                        Fragments.menu(Fragments.link(wording.words().top().value(), PortalPath.TOP)))
                : Screen.problem(
                        HttpStatus.FORBIDDEN, heading(), problems.of(LockKind.NETWORK_PIN, result), form(visit));
    }

    private Element form(Visit visit) {
        return new FormView(wording, visit, path())
                .fourDigits(FormField.NETWORK_PIN, wording.words().networkPin().value())
                .fourDigits(
                        FormField.NEW_SPMODE_PASSWORD,
                        wording.words().newSpmodePassword().value())
                .fourDigits(
                        FormField.NEW_SPMODE_PASSWORD_AGAIN,
                        wording.words().newSpmodePasswordAgain().value())
                .button(wording.words().setSpmodePassword().value())
                .element();
    }

    private String heading() {
        return wording.words().spmodePassword().value();
    }
}
