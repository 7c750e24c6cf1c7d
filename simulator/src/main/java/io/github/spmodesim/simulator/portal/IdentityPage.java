package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.IdentityChecks;
import io.github.spmodesim.simulator.subscriber.IdentityResult;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.NetworkPin;
import io.github.spmodesim.simulator.subscriber.SpmodePassword;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** 本人確認: the network PIN, the spmode password, or biometrics where they are set up (claim V3). */
final class IdentityPage implements FormPage {
    private static final Set<FormField> MEANS =
            EnumSet.of(FormField.NETWORK_PIN, FormField.SPMODE_PASSWORD, FormField.BIOMETRICS);

    private final PortalWording wording;
    private final IdentityChecks checks;
    private final IdentityProblems problems;

    IdentityPage(PortalWording wording, IdentityChecks checks) {
        this.wording = wording;
        this.checks = checks;
        this.problems = new IdentityProblems(wording);
    }

    @Override
    public PortalPath path() {
        return PortalPath.IDENTITY;
    }

    @Override
    public Demand demand() {
        return Demand.IDENTITY;
    }

    @Override
    public Set<FormField> fields() {
        Set<FormField> fields = EnumSet.of(FormField.TO);
        fields.addAll(MEANS);
        return fields;
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(
                heading(), forms(visit, visit.onward(PortalPath.MAIL_MENU)).toArray(Html[]::new));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        FormField means = means(form);
        return check(visit.subscriber().imapId(), means, form)
                .thenApply(result -> answer(visit, means, form.onward(PortalPath.MAIL_MENU), result));
    }

    private static FormField means(SubmittedForm form) {
        List<FormField> typed =
                MEANS.stream().filter(field -> form.find(field).isPresent()).toList();
        if (typed.size() != 1) {
            throw HttpRefusal.of(
                    HttpStatus.BAD_REQUEST,
                    typed.size() + " means of identification",
                    "one of " + MEANS.stream().map(FormField::key).toList());
        }
        return typed.get(0);
    }

    private CompletionStage<IdentityResult> check(ImapId imapId, FormField means, SubmittedForm form) {
        return switch (means) {
            case NETWORK_PIN -> checks.byNetworkPin(imapId, form.secret(means, NetworkPin::new));
            case SPMODE_PASSWORD -> checks.bySpmodePassword(imapId, form.secret(means, SpmodePassword::new));
            default -> checks.byBiometrics(imapId, form.constant(means, Sensor.class) == Sensor.RECOGNISED);
        };
    }

    /** What a device's sensor says. */
    private enum Sensor {
        RECOGNISED,
        NOT_RECOGNISED
    }

    private Screen answer(Visit visit, FormField means, PortalPath onward, IdentityResult result) {
        visit.note("本人確認 by " + means + " " + result.outcome() + " for "
                + visit.known().describe()
                + result.lock().map(lock -> "; " + lock.kind() + " is locked").orElse(""));
        if (result.confirmed()) {
            return Screen.move(onward, visit.session().state().confirm(visit.known()));
        }
        List<Html> content = new ArrayList<>();
        content.add(problem(means, result));
        content.addAll(forms(visit, onward));
        return Screen.problem(HttpStatus.FORBIDDEN, heading(), content.toArray(Html[]::new));
    }

    private Element problem(FormField means, IdentityResult result) {
        return switch (means) {
            case NETWORK_PIN -> problems.of(LockKind.NETWORK_PIN, result);
            case SPMODE_PASSWORD -> problems.of(LockKind.SPMODE_PASSWORD, result);
            default -> problems.biometrics();
        };
    }

    private List<Html> forms(Visit visit, PortalPath onward) {
        List<Html> forms = new ArrayList<>();
        forms.add(HtmlTag.P.of(wording.texts().identityAsked().value()));
        forms.add(digits(
                visit,
                onward,
                FormField.NETWORK_PIN,
                wording.words().networkPin().value()));
        forms.add(digits(
                visit,
                onward,
                FormField.SPMODE_PASSWORD,
                wording.words().spmodePassword().value()));
        if (visit.subscriber().biometrics()) {
            forms.addAll(biometrics(visit, onward));
        }
        return forms;
    }

    private Element digits(Visit visit, PortalPath onward, FormField field, String name) {
        return form(visit, onward)
                .fourDigits(field, name)
                .button(wording.words().authenticate().value())
                .element();
    }

    private List<Html> biometrics(Visit visit, PortalPath onward) {
        return List.of(
                HtmlTag.H2.of(wording.words().biometrics().value()),
                HtmlTag.P.of(wording.texts().biometricsSimulated().value()),
                form(visit, onward)
                        .button(wording.texts().recognised().value(), FormField.BIOMETRICS, Sensor.RECOGNISED.name())
                        .button(
                                wording.texts().notRecognised().value(),
                                FormField.BIOMETRICS,
                                Sensor.NOT_RECOGNISED.name())
                        .element());
    }

    private FormView form(Visit visit, PortalPath onward) {
        return new FormView(wording, visit, path()).hidden(FormField.TO, onward.key());
    }

    private String heading() {
        return wording.words().identity().value();
    }
}
