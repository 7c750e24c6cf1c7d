package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.ImapPassword;
import io.github.spmodesim.simulator.subscriber.IssueKind;
import io.github.spmodesim.simulator.subscriber.Issues;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** 「設定を確定する」: until then nothing is issued, and what there is goes on working (claims I1, I2). */
final class IssuePage implements FormPage {
    private final PortalWording wording;
    private final Issues issues;

    IssuePage(PortalWording wording, Issues issues) {
        this.wording = wording;
        this.issues = issues;
    }

    @Override
    public PortalPath path() {
        return PortalPath.ISSUE;
    }

    @Override
    public Demand demand() {
        return Demand.LINE;
    }

    @Override
    public Set<FormField> fields() {
        return choice() ? EnumSet.of(FormField.NEW_IMAP_PASSWORD) : Set.of();
    }

    // Where the dialect has it against claim P3.
    private boolean choice() {
        return issues.rules().textIsChosen();
    }

    @Override
    public Screen show(Visit visit) {
        return visit.subscriber()
                .askedIssue()
                .map(asked -> confirmation(visit, asked))
                .orElseGet(() -> Screen.move(PortalPath.IMAP_PASSWORD));
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        return IssueRefusals.otherwise(
                confirmed(visit.subscriber().imapId(), form).thenApply(issued -> {
                    visit.note("issued by " + visit.known().describe());
                    return Screen.move(PortalPath.ISSUED);
                }),
                () -> Screen.move(PortalPath.IMAP_PASSWORD));
    }

    private CompletionStage<ImapPassword> confirmed(ImapId imapId, SubmittedForm form) {
        return form.find(FormField.NEW_IMAP_PASSWORD).isPresent()
                ? issues.confirm(imapId, form.value(FormField.NEW_IMAP_PASSWORD, ImapPassword::new))
                : issues.confirm(imapId);
    }

    private Screen confirmation(Visit visit, ReissueRequest asked) {
        boolean first = asked.kind() == IssueKind.FIRST_ISSUE;
        return Screen.page(
                (first ? wording.words().firstIssue() : wording.words().reissue()).value(),
                HtmlTag.P.of((first
                                ? wording.texts().settleFirstIssue()
                                : wording.texts().settleReissue())
                        .value()),
                form(visit).button(wording.words().settle().value()).element());
    }

    private FormView form(Visit visit) {
        FormView form = new FormView(wording, visit, path());
        return choice()
                ? form.password(
                        FormField.NEW_IMAP_PASSWORD,
                        wording.words().passwordAfterIssue().value())
                : form;
    }
}
