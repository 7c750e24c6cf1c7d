package io.github.spmodesim.simulator.portal;

import io.github.spmodesim.simulator.http.FormFields;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.ProblemDetails;
import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import io.github.spmodesim.simulator.transcript.SecretMasker;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person has sent by one of the portal's forms; a field that is wrong is refused with 400 and never repeated. */
final class SubmittedForm {
    private final Map<FormField, String> values;

    private SubmittedForm(Map<FormField, String> values) {
        this.values = values;
    }

    /**
     * Reads the form of a request.
     *
     * @param fields the only ones that it may have, beside the token of its session
     * @throws HttpRefusal 400 or 415, as {@link FormFields#read}
     */
    static SubmittedForm read(HttpRequest request, Set<FormField> fields) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        FormFields read =
                FormFields.read(request, fields.stream().map(FormField::key).toList());
        fields.forEach(field -> read.find(field.key()).ifPresent(value -> values.put(field, value)));
        return new SubmittedForm(values);
    }

    /** A field's value, empty where it is missing or holds nothing. */
    Optional<String> find(FormField field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
    }

    /**
     * A field's value.
     *
     * @throws HttpRefusal 400 where it is missing or empty
     */
    String text(FormField field) {
        return find(field)
                .orElseThrow(() -> HttpRefusal.of(
                        HttpStatus.BAD_REQUEST, "nothing as field \"" + field.key() + "\"", "something typed"));
    }

    /** What was typed as a secret; 400 as for {@link #text}. */
    PresentedSecret secret(FormField field) {
        return PresentedSecret.of(text(field));
    }

    /**
     * What was typed as a secret of a form that it has to have, so that what can be none is no guess.
     *
     * @param form refuses a text by IllegalArgumentException that does not repeat it
     * @throws HttpRefusal 400 where it is missing, empty or of another form
     */
    PresentedSecret secret(FormField field, Function<String, ?> form) {
        value(field, form);
        return secret(field);
    }

    /** A field as a value of its own type; 400 as above. */
    <T> T value(FormField field, Function<String, T> type) {
        String text = text(field);
        try {
            return type.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new HttpRefusal(new ProblemDetails(
                    HttpStatus.BAD_REQUEST, "field \"" + field.key() + "\": " + refused.getMessage()));
        }
    }

    /** A field that names a constant; 400 as above. */
    <E extends Enum<E>> E constant(FormField field, Class<E> type) {
        String text = text(field);
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> HttpRefusal.of(
                        HttpStatus.BAD_REQUEST, "another text as field \"" + field.key() + "\"", "one of " + known));
    }

    /** Where the page leads on to. */
    PortalPath onward(PortalPath otherwise) {
        return find(FormField.TO).flatMap(PortalPath::named).orElse(otherwise);
    }

    /** The fields for the transcript, in the order of {@link FormField}: {@code networkPin=********}. */
    String masked() {
        return values.entrySet().stream()
                .map(field ->
                        field.getKey().key() + "=" + (field.getKey().isSecret() ? SecretMasker.MASK : field.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Masked. */
    @Override
    public String toString() {
        return "SubmittedForm[" + masked() + "]";
    }
}
