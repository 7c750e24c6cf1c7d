package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.portal.html.Attribute;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.IssueKind;
import io.github.spmodesim.simulator.subscriber.IssuedPassword;
import io.github.spmodesim.simulator.subscriber.PasswordAge;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import io.github.spmodesim.simulator.time.SimulatorClock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * IMAP用ID・パスワードの確認 (claims V2, V4, V5; copied official page 2018-12): the row of the password has another name before
 * the first issue, and the button below asks for an issue or a reissue (claims I1, I2).
 */
final class ImapPasswordPage implements FormPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm").withZone(SimulatorClock.ZONE);

    private final PortalWording wording;
    private final SubscriberDirectory directory;

    ImapPasswordPage(PortalWording wording, SubscriberDirectory directory) {
        this.wording = wording;
        this.directory = directory;
    }

    @Override
    public PortalPath path() {
        return PortalPath.IMAP_PASSWORD;
    }

    @Override
    public Demand demand() {
        return Demand.LINE;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.ISSUE);
    }

    @Override
    public Screen show(Visit visit) {
        return Screen.page(heading(), content(visit).toArray(Html[]::new));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        IssueKind kind = form.constant(FormField.ISSUE, IssueKind.class);
        return IssueRefusals.otherwise(
                directory.issues().ask(visit.subscriber().imapId(), kind).thenApply(asked -> {
                    visit.note(kind + " asked for by " + visit.known().describe());
                    return Screen.move(PortalPath.ISSUE);
                }),
                () -> changed(visit));
    }

    private Screen changed(Visit visit) {
        List<Html> content = new ArrayList<>();
        content.add(Fragments.problem(wording.texts().issueChanged().value()));
        content.addAll(content(visit));
        return Screen.problem(HttpStatus.CONFLICT, heading(), content.toArray(Html[]::new));
    }

    private List<Html> content(Visit visit) {
        Subscriber subscriber = visit.subscriber();
        Optional<IssuedPassword> issued = subscriber.issuedPassword();
        List<Html> content = new ArrayList<>();
        content.add(Fragments.rows(rows(subscriber, issued)));
        directory.passwordAge(subscriber).flatMap(this::advice).ifPresent(content::add);
        content.add(
                issued.isPresent()
                        ? form(visit, wording.words().reissue().value(), IssueKind.REISSUE)
                        : form(visit, wording.words().firstIssue().value(), IssueKind.FIRST_ISSUE));
        return content;
    }

    private Map<String, Html> rows(Subscriber subscriber, Optional<IssuedPassword> issued) {
        Map<String, Html> rows = new LinkedHashMap<>();
        rows.put(
                wording.words().imapId().value(),
                HtmlTag.CODE.of(subscriber.imapId().value()));
        issued.ifPresentOrElse(
                password -> {
                    rows.put(
                            wording.words().passwordAfterIssue().value(),
                            HtmlTag.CODE.of(password.password().value()).with(Attribute.CLASS, "secret"));
                    rows.put(wording.texts().issuedAt().value(), Html.text(TIME.format(password.issuedAt())));
                },
                () -> rows.put(
                        wording.words().passwordBeforeIssue().value(),
                        Html.text(wording.texts().dAccountStillUsed().value())));
        return rows;
    }

    private Optional<Element> advice(PasswordAge age) {
        String sentence = wording.texts().reissueAdvised().value().replace("{months}", String.valueOf(age.months()));
        return switch (age.advice()) {
            case KEEP -> Optional.empty();
            case REISSUE_ADVISED, REISSUE_URGED -> Optional.of(HtmlTag.P.of(sentence));
        };
    }

    private Element form(Visit visit, String words, IssueKind kind) {
        return new FormView(wording, visit, path())
                .button(words, FormField.ISSUE, kind.name())
                .element();
    }

    private String heading() {
        return wording.words().imapPage().value();
    }
}
