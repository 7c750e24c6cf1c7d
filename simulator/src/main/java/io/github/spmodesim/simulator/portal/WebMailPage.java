package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.ShownMail;
import io.github.spmodesim.simulator.portal.html.Element;
import io.github.spmodesim.simulator.portal.html.Html;
import io.github.spmodesim.simulator.portal.html.HtmlTag;
import io.github.spmodesim.simulator.subscriber.DirectoryRules;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * ドコモメール(ブラウザ版): INBOX and a form to write, over HTTPS, for whoever is known by line or by d account; the IMAP-only
 * password plays no part (claim U5). docomo's own app is served by the same page here.
 *
 * <p>Assumption: everything about the page but that; one list, newest first, and mail of one line.
 */
final class WebMailPage implements FormPage {
    private static final int MOST = 50;

    private final PortalWording wording;
    private final SubscriberDirectory directory;
    private final WebMail mail;

    WebMailPage(PortalWording wording, SubscriberDirectory directory, WebMail mail) {
        this.wording = wording;
        this.directory = directory;
        this.mail = mail;
    }

    @Override
    public PortalPath path() {
        return PortalPath.WEB_MAIL;
    }

    @Override
    public Demand demand() {
        return Demand.IDENTITY;
    }

    @Override
    public Set<FormField> fields() {
        return EnumSet.of(FormField.RECIPIENT, FormField.SUBJECT, FormField.TEXT);
    }

    @Override
    public Screen show(Visit visit) {
        return isServed(visit.subscriber()) ? Screen.page(heading(), list(visit), form(visit)) : notServed();
    }

    @Override
    public CompletionStage<Screen> submit(Visit visit, SubmittedForm form) {
        if (!isServed(visit.subscriber())) {
            return CompletableFuture.completedStage(notServed());
        }
        MailAddress to = form.value(FormField.RECIPIENT, MailAddress::new);
        if (!mail.outgoing().reaches(to)) {
            return CompletableFuture.completedStage(notSent(visit));
        }
        return mail.outgoing()
                .send(visit.subscriber(), to, form.text(FormField.SUBJECT), form.text(FormField.TEXT))
                .handle((sent, failure) -> failure == null ? sent(visit) : notSent(visit));
    }

    private boolean isServed(Subscriber subscriber) {
        DirectoryRules rules = directory.rules();
        return rules.access().portal().webMail()
                && rules.contracts().of(subscriber.contract()).mail();
    }

    private Screen sent(Visit visit) {
        visit.note("mail sent for " + visit.known().describe());
        Html done = Fragments.done(wording.texts().mailSent().value());
        return Screen.page(heading(), done, list(visit), form(visit));
    }

    private Screen notSent(Visit visit) {
        Html problem = Fragments.problem(wording.texts().mailNotSent().value());
        return Screen.problem(HttpStatus.CONFLICT, heading(), problem, list(visit), form(visit));
    }

    private Screen notServed() {
        return Screen.problem(
                HttpStatus.FORBIDDEN,
                heading(),
                Fragments.problem(wording.texts().mailNotServed().value()));
    }

    private Html list(Visit visit) {
        List<StoredMessage> messages = mail.store().of(visit.subscriber().imapId()).find(MailboxName.INBOX).stream()
                .flatMap(inbox -> inbox.messages().stream())
                .toList();
        List<StoredMessage> newest =
                new ArrayList<>(messages.subList(Math.max(0, messages.size() - MOST), messages.size()));
        Collections.reverse(newest);
        return newest.isEmpty()
                ? HtmlTag.P.of(wording.texts().noMail().value())
                : HtmlTag.UL.of(newest.stream().map(WebMailPage::line).toArray(Html[]::new));
    }

    private static Html line(StoredMessage message) {
        ShownMail shown = ShownMail.of(message.body().mime());
        return HtmlTag.LI.of(shown.from() + " " + shown.subject());
    }

    private Element form(Visit visit) {
        return new FormView(wording, visit, path())
                .text(FormField.RECIPIENT, wording.words().recipient().value())
                .text(FormField.SUBJECT, wording.words().subject().value())
                .text(FormField.TEXT, wording.words().mailText().value())
                .button(wording.words().send().value())
                .element();
    }

    private String heading() {
        return wording.words().webMail().value();
    }
}
