package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.mailbox.Mailbox;
import io.github.spmodesim.simulator.mailbox.MailboxStatus;
import io.github.spmodesim.simulator.mailbox.QuotaUsage;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Mailboxes: list folders and messages, read one, read and clear all of a folder. */
final class MailboxesResource {
    private static final String ONE = "/v1/mailboxes/{imapId}";

    private final MailAddressee addressee;

    MailboxesResource(MailAddressee addressee) {
        this.addressee = addressee;
    }

    List<Route> routes() {
        return List.of(
                Route.get(ONE, this::folders),
                Route.get(ONE + "/messages", this::list),
                Route.get(ONE + "/messages/{uid}", this::read),
                Route.get(ONE + "/messages/{uid}/raw", this::raw),
                Route.post(ONE + "/read-and-clear", this::readAndClear));
    }

    private CompletionStage<HttpResponse> folders(HttpRequest request) {
        Subscriber owner = addressee.subscriber(request);
        QuotaUsage usage = addressee.tree(request).usage();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", owner.imapId().value());
        fields.put("messages", usage.messages());
        fields.put("octets", usage.octets());
        fields.put(
                "folders",
                addressee.tree(request).listing().names().stream()
                        .flatMap(listed -> listed.mailbox().stream())
                        .map(MailboxesResource::folder)
                        .toList());
        return answer(fields);
    }

    private static Map<String, Object> folder(Mailbox mailbox) {
        MailboxStatus status = mailbox.status();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", mailbox.name().value());
        fields.put("messages", status.messages());
        fields.put("unseen", status.unseen());
        fields.put("octets", status.octets());
        return fields;
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        Mailbox folder = addressee.folder(request);
        return answer(messages(request, folder, folder.messages(), MessageJson::summary));
    }

    private CompletionStage<HttpResponse> read(HttpRequest request) {
        return answer(MessageJson.full(addressee.message(request)));
    }

    private CompletionStage<HttpResponse> raw(HttpRequest request) {
        StoredMessage message = addressee.message(request);
        return CompletableFuture.completedStage(MessageJson.raw(message));
    }

    private CompletionStage<HttpResponse> readAndClear(HttpRequest request) {
        Mailbox folder = addressee.folder(request);
        JsonObject.readOptional(request, List.of());
        return folder.discard(message -> true)
                .thenCompose(removal -> answer(messages(request, folder, removal.removed(), MessageJson::full)));
    }

    private Map<String, Object> messages(
            HttpRequest request,
            Mailbox folder,
            List<StoredMessage> messages,
            Function<StoredMessage, Map<String, Object>> shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", addressee.subscriber(request).imapId().value());
        fields.put("folder", folder.name().value());
        fields.put("messages", messages.stream().map(shown).toList());
        return fields;
    }

    private static CompletionStage<HttpResponse> answer(Map<String, Object> fields) {
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields));
    }
}
