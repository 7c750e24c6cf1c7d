package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.JsonObject;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.ContractStanding;
import io.github.spmodesim.simulator.subscriber.DAccountPassword;
import io.github.spmodesim.simulator.subscriber.ImapId;
import io.github.spmodesim.simulator.subscriber.Lock;
import io.github.spmodesim.simulator.subscriber.LockKind;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What can be done about an account: its contract, its locks, its d account, 本人確認 by biometrics. */
final class AccountsResource {
    private final SubscriberDirectory directory;

    AccountsResource(SubscriberDirectory directory) {
        this.directory = directory;
    }

    List<Route> routes() {
        return List.of(
                Route.post(SubscriberCalls.of("/contract"), this::changeContract),
                Route.post(SubscriberCalls.of("/lock"), this::lock),
                Route.post(SubscriberCalls.of("/unlock"), this::unlock),
                Route.post(SubscriberCalls.of("/d-account-password"), this::changePassword),
                Route.post(SubscriberCalls.of("/two-step"), this::setTwoStep),
                Route.post(SubscriberCalls.of("/biometrics"), this::setBiometrics));
    }

    private CompletionStage<HttpResponse> changeContract(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        Contract to = JsonObject.read(request, List.of("contract")).constant("contract", Contract.class);
        return SubscriberCalls.answer(directory.contracts().change(imapId, to), standing -> changed(imapId, standing));
    }

    private CompletionStage<HttpResponse> lock(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        return SubscriberCalls.answer(
                directory.locks().lock(imapId, what(request)), lock -> locks(imapId, List.of(lock)));
    }

    /** Releases a lock as a docomo shop does; the answer says what is still locked. */
    private CompletionStage<HttpResponse> unlock(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        return SubscriberCalls.answer(directory.locks().release(imapId, what(request)), left -> locks(imapId, left));
    }

    private CompletionStage<HttpResponse> changePassword(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        DAccountPassword chosen =
                JsonObject.read(request, List.of("password")).value("password", DAccountPassword::new);
        return SubscriberCalls.answer(directory.dAccounts().changePassword(imapId, chosen), AccountsResource::dAccount);
    }

    private CompletionStage<HttpResponse> setTwoStep(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        boolean on = JsonObject.read(request, List.of("on")).flag("on");
        return SubscriberCalls.answer(directory.dAccounts().setTwoStep(imapId, on), AccountsResource::dAccount);
    }

    private CompletionStage<HttpResponse> setBiometrics(HttpRequest request) {
        ImapId imapId = SubscriberCalls.imapId(request);
        boolean on = JsonObject.read(request, List.of("on")).flag("on");
        return SubscriberCalls.answer(directory.identity().setBiometrics(imapId, on), AccountsResource::biometrics);
    }

    private static LockKind what(HttpRequest request) {
        return JsonObject.read(request, List.of("what")).constant("what", LockKind.class);
    }

    private static HttpResponse changed(ImapId imapId, ContractStanding standing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", imapId.value());
        fields.put("contract", standing.contract().name());
        fields.put("since", standing.since().toString());
        return HttpResponse.json(HttpStatus.OK, fields);
    }

    private static HttpResponse locks(ImapId imapId, List<Lock> locks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", imapId.value());
        fields.put("locks", SubscriberFields.locks(locks));
        return HttpResponse.json(HttpStatus.OK, fields);
    }

    private static HttpResponse dAccount(Subscriber subscriber) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", subscriber.imapId().value());
        fields.put("twoStep", subscriber.twoStep());
        return HttpResponse.json(HttpStatus.OK, fields);
    }

    private static HttpResponse biometrics(Subscriber subscriber) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", subscriber.imapId().value());
        fields.put("biometrics", subscriber.biometrics());
        return HttpResponse.json(HttpStatus.OK, fields);
    }
}
