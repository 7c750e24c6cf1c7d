package io.github.spmodesim.scenarios.world;

import java.util.Locale;

/** The people of the features; all invented. */
public enum Person {
    /** The one who has the trouble. */
    TARO("太郎"),
    /** The one who writes to him. */
    HANAKO("花子");

    private final String japanese;

    Person(String japanese) {
        this.japanese = japanese;
    }

    /** The person of that name in the features. */
    public static Person named(String japanese) {
        return Words.find(values(), Person::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** The IMAP ID, which is no part of the address. */
    public String imapId() {
        return name().toLowerCase(Locale.ROOT) + "-d";
    }

    /** The mail address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT) + "@docomo.ne.jp";
    }
}
