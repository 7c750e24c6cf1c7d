package io.github.spmodesim.simulator.mime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the address list of a field such as {@code To} (RFC 5322 section 3.4, and 4.4 for what older mail holds).
 *
 * <p>It refuses nothing. In particular it takes the older docomo addresses that no RFC allows, with {@code ..} inside or a dot
 * before the {@code @} (REP 2020-09, yellowcorn.jp/thought/?p=9845).
 */
public final class AddressReader {
    private final FieldCursor cursor;
    private final List<Address> addresses = new ArrayList<>();
    private AddressDraft draft = new AddressDraft();
    private boolean inGroup;

    private AddressReader(String value) {
        this.cursor = new FieldCursor(value);
    }

    /**
     * Returns the mailboxes of a list in their order, with a start and an end around the members of each group.
     *
     * @param value the unfolded value of a field
     */
    public static List<Address> read(String value) {
        return new AddressReader(value).readAll();
    }

    private List<Address> readAll() {
        while (!cursor.atEnd()) {
            readWord();
        }
        endGroup();
        return List.copyOf(addresses);
    }

    private void readWord() {
        char c = cursor.peek();
        switch (c) {
            case '"' -> draft.text(cursor.quotedString());
            case '(' -> draft.comment(cursor.comment());
            default -> {
                cursor.next();
                readCharacter(c);
            }
        }
    }

    private void readCharacter(char c) {
        switch (c) {
            case '<' -> draft.angle(AngleAddress.read(cursor));
            case ',' -> endAddress();
            case ';' -> endGroup();
            case ':' -> startGroup();
            case ' ', '\t', '\r', '\n' -> draft.blank();
            default -> draft.text(String.valueOf(c));
        }
    }

    private void startGroup() {
        if (inGroup || draft.hasAngle()) {
            draft.text(":");
            return;
        }
        inGroup = true;
        addresses.add(new GroupStart(draft.phrase()));
        draft = new AddressDraft();
    }

    private void endAddress() {
        draft.finish().ifPresent(addresses::add);
        draft = new AddressDraft();
    }

    /** Some clients write a semicolon where a comma is meant. */
    private void endGroup() {
        endAddress();
        if (inGroup) {
            addresses.add(new GroupEnd());
            inGroup = false;
        }
    }
}
