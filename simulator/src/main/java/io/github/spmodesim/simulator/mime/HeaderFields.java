package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The fields of one header, in their order. Names are the same in upper and lower case. */
public final class HeaderFields {
    private final List<HeaderField> fields;
    private final Octets blankLine;

    HeaderFields(List<HeaderField> fields, Octets blankLine) {
        this.fields = List.copyOf(fields);
        this.blankLine = blankLine;
    }

    /** Returns every field. */
    public List<HeaderField> list() {
        return fields;
    }

    /** Returns the number of octets of all fields together. */
    int length() {
        int length = 0;
        for (HeaderField field : fields) {
            length += field.raw().length();
        }
        return length;
    }

    /** Returns the first field of a name. */
    public Optional<HeaderField> first(String name) {
        for (HeaderField field : fields) {
            if (field.isNamed(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Returns every field of a name. */
    public List<HeaderField> all(String name) {
        return fields.stream().filter(field -> field.isNamed(name)).toList();
    }

    /** Returns the unfolded value of the first field of a name; a field without a value counts as none. */
    public Optional<String> value(String name) {
        return first(name).map(HeaderField::unfolded).filter(value -> !value.isEmpty());
    }

    /**
     * Returns what {@code HEADER.FIELDS} is to send, in slices to be put one after the other.
     *
     * <p>RFC 3501 section 6.4.5: the fields of these names in the order of the header, then the blank line, "except in the
     * case of a message which has no body and no blank line". A body that follows without one is given a CRLF.
     */
    public List<Octets> selected(FieldNames wanted) {
        return slices(field -> wanted.contains(field.name()));
    }

    /** Returns what {@code HEADER.FIELDS.NOT} is to send: as {@link #selected}, with the fields of all other names. */
    public List<Octets> without(FieldNames unwanted) {
        return slices(field -> !unwanted.contains(field.name()));
    }

    private List<Octets> slices(Predicate<HeaderField> wanted) {
        List<Octets> slices = new ArrayList<>();
        for (HeaderField field : fields) {
            if (wanted.test(field)) {
                slices.add(field.raw());
            }
        }
        if (!blankLine.isEmpty()) {
            slices.add(blankLine);
        }
        return slices;
    }
}
