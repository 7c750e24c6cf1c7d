package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.IssueKind;
import io.github.spmodesim.simulator.subscriber.Issues;
import io.github.spmodesim.simulator.subscriber.ReissueRequest;
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
        return Set.of();
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
                issues.confirm(visit.subscriber().imapId()).thenApply(issued -> {
                    visit.note("issued by " + visit.known().describe());
                    return Screen.move(PortalPath.ISSUED);
                }),
                () -> Screen.move(PortalPath.IMAP_PASSWORD));
    }

    private Screen confirmation(Visit visit, ReissueRequest asked) {
        boolean first = asked.kind() == IssueKind.FIRST_ISSUE;
        return Screen.page(
                (first ? wording.words().firstIssue() : wording.words().reissue()).value(),
                HtmlTag.P.of((first
                                ? wording.texts().settleFirstIssue()
                                : wording.texts().settleReissue())
                        .value()),
                new FormView(wording, visit, path())
                        .button(wording.words().settle().value())
                        .element());
    }
}
