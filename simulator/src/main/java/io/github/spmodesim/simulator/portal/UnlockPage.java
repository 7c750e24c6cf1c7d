package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.subscriber.DAccounts;
import io.github.spmodesim.simulator.subscriber.IdentityResult;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.NetworkPin;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Releases the d account's lock, over the docomo line with the network PIN (docomo-mail.md section 5, SPEC). */
final class UnlockPage implements FormPage {
    private final PortalWording wording;
    private final DAccounts dAccounts;
    private final IdentityProblems problems;

    UnlockPage(PortalWording wording, DAccounts dAccounts) {
        this.wording = wording;
        this.dAccounts = dAccounts;
        this.problems = new IdentityProblems(wording);
    }

    @Override
    public PortalPath path() {
        return PortalPath.UNLOCK;
    }

    @Override
    public Demand demand() {
        return Demand.IDENTITY;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.NETWORK_PIN);
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(heading(), form(visit));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        return dAccounts
                .release(
                        visit.subscriber().imapId(),
                        visit.visitor().access(),
                        form.secret(FormField.NETWORK_PIN, NetworkPin::new))
                .thenApply(result -> answer(visit, result));
    }

    private Screen answer(Visit visit, IdentityResult result) {
        visit.note("unlock " + result.outcome() + " for " + visit.known().describe());
        if (result.confirmed()) {
            return Screen.page(
                    heading(),
                    Fragments.done(wording.texts().unlocked().value()),
                    Fragments.menu(Fragments.link(wording.words().top().value(), PortalPath.TOP)));
        }
        return Screen.problem(HttpStatus.FORBIDDEN, heading(), problems.of(LockKind.NETWORK_PIN, result), form(visit));
    }

    private Element form(Visit visit) {
        return new FormView(wording, visit, path())
                .fourDigits(FormField.NETWORK_PIN, wording.words().networkPin().value())
                .button(heading())
                .element();
    }

    private String heading() {
        return wording.words().unlock().value();
    }
}
