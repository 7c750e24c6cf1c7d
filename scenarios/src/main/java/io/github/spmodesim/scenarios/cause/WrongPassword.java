package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.client.device.TypedPassword;
import io.github.spmodesim.scenarios.world.InstalledApp;
import io.github.spmodesim.scenarios.world.MailContract;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;

/** The IMAP-only password on the device is wrong, for receiving and for sending (claim T1a, each kind of wrong). */
public enum WrongPassword implements Cause {
    /** Another text of the same form. */
    OTHER("T1a-other", "まったく別のパスワードを入力した"),
    /** The same letters in the other case (claim P4). */
    CASE("T1a-case", "大文字と小文字を取り違えて入力した"),
    /** One character too many, which nobody sees. */
    SPACE("T1a-space", "パスワードの最後に空白が付いた"),
    /** The same characters in the form that a Japanese keyboard gives. */
    FULL_WIDTH("T1a-fullwidth", "全角で入力した"),
    /** The one from before a reissue (claim I3). */
    OLD("T1a-old", "再発行する前の古いパスワードが残っている"),
    /** The password of something else (claims P1, Q1). */
    D_ACCOUNT("T1a-daccount", "dアカウントのパスワードを入力した"),
    /** Another text typed over the one that iPhone利用設定 brought. */
    OVER_PROFILE("T1a-profile", "プロファイルを入れたあとで、まったく別のパスワードを入力した");

    private static final int TO_FULL_WIDTH = 0xFEE0;

    private final String id;
    private final String japanese;

    WrongPassword(String id, String japanese) {
        this.id = id;
        this.japanese = japanese;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public void strike(InstalledApp app, Person person, World world) {
        if (this == OLD) {
            world.reissue(person);
            return;
        }
        TypedPassword wrong = new TypedPassword(typed(world.contract(person)));
        app.device()
                .change(
                        app.account().displayName(),
                        account -> account.withIncoming(server -> server.withPassword(wrong))
                                .withOutgoing(server -> server.withPassword(wrong)));
    }

    private String typed(MailContract contract) {
        String right = contract.imapPassword().reveal();
        return switch (this) {
            case OTHER, OVER_PROFILE ->
                new StringBuilder(right).reverse().append('x').substring(1);
            case CASE -> otherCase(right);
            case SPACE -> right + " ";
            case FULL_WIDTH -> fullWidth(right);
            case OLD -> right;
            case D_ACCOUNT -> contract.dAccountPassword().reveal();
        };
    }

    private static String otherCase(String text) {
        StringBuilder other = new StringBuilder();
        text.chars()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .forEach(c -> other.append((char) c));
        return other.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + TO_FULL_WIDTH)));
        return wide.toString();
    }
}
