package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.StoredMessage;
import io.github.spmodesim.simulator.mime.ShownMail;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message as the control door shows it; showing sets no flag. */
final class MessageJson {
    static final String MEDIA_TYPE = "message/rfc822";

    private MessageJson() {}

    /** What a list shows. */
    static Map<String, Object> summary(StoredMessage message) {
        return fields(message, ShownMail.of(message.body().mime()));
    }

    /** The same with the text that a person reads. */
    static Map<String, Object> full(StoredMessage message) {
        ShownMail shown = ShownMail.of(message.body().mime());
        Map<String, Object> fields = fields(message, shown);
        fields.put("text", shown.text());
        return fields;
    }

    /** All its octets. */
    static HttpResponse raw(StoredMessage message) {
        return HttpResponse.of(
                HttpStatus.OK, MEDIA_TYPE, Body.of(message.body().octets().toByteArray()));
    }

    private static Map<String, Object> fields(StoredMessage message, ShownMail shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uid", message.uid().value());
        fields.put("internalDate", message.internalDate().toString());
        fields.put("flags", message.flags().list().stream().map(Flag::name).toList());
        fields.put("octets", message.body().size());
        fields.put("from", shown.from());
        fields.put("subject", shown.subject());
        return fields;
    }
}
