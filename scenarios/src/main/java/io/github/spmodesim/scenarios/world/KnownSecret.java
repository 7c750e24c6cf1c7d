package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.simulator.subscriber.IssuedPassword;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;

/** What a person may type where a password is asked for. */
public enum KnownSecret {
    /** The one that works in mail. */
    IMAP("IMAP専用パスワード"),
    /** The one before the last reissue. */
    OLD_IMAP("前のIMAP専用パスワード"),
    /** Each letter in the other case. */
    OTHER_CASE("大文字と小文字を入れ替えたIMAP専用パスワード"),
    /** The first letter in the other case. */
    ONE_LETTER_OTHER_CASE("1文字だけ大文字と小文字を変えたIMAP専用パスワード"),
    /** The one of the d account. */
    D_ACCOUNT("dアカウントのパスワード"),
    /** Four digits. */
    NETWORK_PIN("ネットワーク暗証番号"),
    /** Four other digits. */
    SPMODE("spモードパスワード");

    private final String japanese;

    KnownSecret(String japanese) {
        this.japanese = japanese;
    }

    /** The secret of that name in the features. */
    public static KnownSecret named(String japanese) {
        return Words.find(values(), KnownSecret::japanese, japanese);
    }

    /** The name in the features. */
    public String japanese() {
        return japanese;
    }

    /** As this subscriber types it now. */
    public TypedPassword of(Subscriber subscriber) {
        return new TypedPassword(text(subscriber));
    }

    private String text(Subscriber subscriber) {
        return switch (this) {
            case IMAP -> subscriber.imapPassword().value();
            case OLD_IMAP -> replaced(subscriber);
            case OTHER_CASE -> swapped(subscriber.imapPassword().value(), Integer.MAX_VALUE);
            case ONE_LETTER_OTHER_CASE -> swapped(subscriber.imapPassword().value(), 1);
            case D_ACCOUNT -> subscriber.dAccountPassword().value();
            case NETWORK_PIN -> subscriber.networkPin().value();
            case SPMODE -> subscriber.spmodePassword().value();
        };
    }

    /** Four digits that are not those. */
    public static TypedPassword notQuite(TypedPassword digits) {
        return new TypedPassword(digits.reveal().equals("0000") ? "0001" : "0000");
    }

    private static String replaced(Subscriber subscriber) {
        List<IssuedPassword> ended = subscriber.passwordHistory().stream()
                .filter(issued -> issued.end().isPresent())
                .toList();
        if (ended.isEmpty()) {
            throw new IllegalStateException("前のIMAP専用パスワードがまだない: 前提のステップが足りない");
        }
        return ended.get(ended.size() - 1).password().value();
    }

    private static String swapped(String text, int letters) {
        StringBuilder swapped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean swap = Character.isLetter(c) && done < letters;
            swapped.append(swap ? other(c) : c);
            done += swap ? 1 : 0;
        }
        return swapped.toString();
    }

    private static char other(char letter) {
        return Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter);
    }
}
