package io.github.spmodesim.simulator.portal;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Ends the sign-in by d account, so that on the docomo line the line vouches again (claim T3b). */
final class SignOutPage implements FormPage {
    private final PortalWording wording;

    SignOutPage(PortalWording wording) {
        this.wording = wording;
    }

    @Override
    public PortalPath path() {
        return PortalPath.SIGN_OUT;
    }

    @Override
    public Set<FormField> fields() {
        return Set.of();
    }

    @Override
    public Screen show(Visit visit) {
        String words = wording.words().signOut().value();
        return Screen.page(
                words, new FormView(wording, visit, path()).button(words).element());
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        return CompletableFuture.completedStage(
                Screen.move(PortalPath.TOP, visit.session().state().signOut()));
    }
}
