package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks for the code of the settings card, where the simulator can be reached from other machines. */
final class AccessCodePage implements FormPage {
    private final PortalWording wording;
    private final Optional<AccessCode> code;

    AccessCodePage(PortalWording wording, Optional<AccessCode> code) {
        this.wording = wording;
        this.code = code;
    }

    @Override
    public PortalPath path() {
        return PortalPath.ACCESS_CODE;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.TO, FormField.ACCESS_CODE);
    }

    @Override
    public Screen show(Visit visit) {
        return code.isEmpty() || visit.session().state().admitted()
                ? Screen.move(PortalPath.TOP)
                : Screen.page(
                        heading(),
                        HtmlTag.P.of(wording.texts().accessCodeAsked().value()),
                        form(visit, visit.onward(PortalPath.TOP)));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        PortalPath onward = form.onward(PortalPath.TOP);
        String typed = form.text(FormField.ACCESS_CODE);
        boolean right = code.filter(good -> good.redeem(typed)).isPresent();
        visit.note("access code " + (right ? "right" : "wrong"));
        return CompletableFuture.completedStage(
                right
                        ? Screen.move(onward, visit.session().state().admit())
                        : Screen.problem(
                                HttpStatus.FORBIDDEN,
                                heading(),
                                Fragments.problem(
                                        wording.texts().wrongAccessCode().value()),
                                form(visit, onward)));
    }

    private Element form(Visit visit, PortalPath onward) {
        return new FormView(wording, visit, path())
                .hidden(FormField.TO, onward.key())
                .password(FormField.ACCESS_CODE, heading())
                .button(wording.words().next().value())
                .element();
    }

    private String heading() {
        return wording.words().accessCode().value();
    }
}
