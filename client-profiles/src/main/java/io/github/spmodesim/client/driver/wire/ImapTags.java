package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.profile.TagForm;
import io.github.spmodesim.client.profile.TagRange;
import io.github.spmodesim.client.profile.TagStyle;
import java.util.random.RandomGenerator;

/** The tags of one connection: a counter from an arbitrary first number, written the client's way. */
final class ImapTags {
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_LENGTH = 4;
    private static final int CONNECTIONS = 1000;

    private final TagForm form;
    private final RandomGenerator random;
    private final int connection;
    private int next;

    ImapTags(TagStyle style, RandomGenerator random) {
        TagRange first = style.first().value();
        this.form = style.form().value();
        this.random = random;
        this.next = first.from() + random.nextInt(first.to() - first.from() + 1);
        this.connection = 1 + random.nextInt(CONNECTIONS);
    }

    String next() {
        int number = next++;
        return switch (form) {
            case NUMBER -> Integer.toString(number);
            case NUMBER_AND_CONNECTION -> number + "." + connection;
            case LETTER_AND_NUMBER -> "A" + number;
            case RANDOM -> random();
        };
    }

    void skip(int tags) {
        next += tags;
    }

    private String random() {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            tag.append(LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())));
        }
        return tag.toString();
    }
}
