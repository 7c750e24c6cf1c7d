package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.subscriber.IssuedPassword;
import io.github.spmodesim.simulator.subscriber.Lock;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.PasswordAge;
import io.github.spmodesim.simulator.subscriber.PasswordEnd;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import io.github.spmodesim.simulator.subscriber.SubscriberDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A subscriber as JSON; what there is not is left out. */
final class SubscriberFields {
    private final SubscriberDirectory directory;

    SubscriberFields(SubscriberDirectory directory) {
        this.directory = directory;
    }

    /** Who it is, and the secrets that are valid now. */
    static Map<String, Object> secrets(Subscriber subscriber) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("imapId", subscriber.imapId().value());
        fields.put("address", subscriber.address().value());
        fields.put("contract", subscriber.contract().name());
        subscriber
                .issuedPassword()
                .ifPresent(
                        issued -> fields.put("imapPassword", issued.password().value()));
        fields.put("dAccountPassword", subscriber.dAccountPassword().value());
        fields.put("networkPin", subscriber.networkPin().value());
        fields.put("spmodePassword", subscriber.spmodePassword().value());
        return fields;
    }

    /** Everything. */
    Map<String, Object> all(Subscriber subscriber) {
        Map<String, Object> fields = secrets(subscriber);
        fields.put(
                "addresses",
                subscriber.addresses().stream().map(MailAddress::value).toList());
        fields.put("contractSince", subscriber.standing().since().toString());
        fields.put("carryOverYen", directory.contracts().monthlyYen(subscriber));
        directory
                .contracts()
                .carryOverUntil(subscriber)
                .ifPresent(until -> fields.put("carryOverUntil", until.toString()));
        fields.put("twoStep", subscriber.twoStep());
        subscriber.sentCode().ifPresent(code -> fields.put("sentCode", code.value()));
        fields.put("biometrics", subscriber.biometrics());
        fields.put("messageR", subscriber.messages().messageR());
        fields.put("messageS", subscriber.messages().messageS());
        directory.passwordAge(subscriber).ifPresent(age -> fields.put("passwordAge", age(age)));
        fields.put(
                "passwordHistory",
                subscriber.passwordHistory().stream()
                        .map(SubscriberFields::issued)
                        .toList());
        fields.put("locks", locks(directory.locks().of(subscriber)));
        return fields;
    }

    private static Map<String, Object> age(PasswordAge age) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("months", age.months());
        fields.put("advice", age.advice().name());
        return fields;
    }

    // Without its text: those that ended are of no use any more.
    private static Map<String, Object> issued(IssuedPassword issued) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", issued.kind().name());
        fields.put("issuedAt", issued.issuedAt().toString());
        issued.end().ifPresent(end -> put(fields, end));
        return fields;
    }

    private static void put(Map<String, Object> fields, PasswordEnd end) {
        fields.put("end", end.kind().name());
        fields.put("endedAt", end.at().toString());
        fields.put("why", end.why());
    }

    /** Locks that hold. */
    static List<Map<String, Object>> locks(List<Lock> locks) {
        return locks.stream().map(SubscriberFields::lock).toList();
    }

    /** A lock. */
    static Map<String, Object> lock(Lock lock) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", lock.kind().name());
        fields.put("cause", lock.cause().name());
        fields.put("since", lock.since().toString());
        lock.until().ifPresent(until -> fields.put("until", until.toString()));
        return fields;
    }
}
