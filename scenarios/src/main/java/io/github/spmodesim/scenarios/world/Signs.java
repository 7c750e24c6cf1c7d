package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.StoredMail;
import io.github.spmodesim.simulator.subscriber.MisuseSign;
import io.github.spmodesim.simulator.subscriber.Notice;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.stream.Stream;

/** What a subscriber can see when somebody else uses the account (claim B3). */
public final class Signs {
    private static final String JUNK = "迷惑メール＿ドコモ用";

    private final World world;

    /** In a world. */
    public Signs(World world) {
        this.world = world;
    }

    /** Whether a sign, named as in the features, can be seen: in the mailbox, or among what the service tells. */
    public boolean shows(String sign, Subscriber subscriber) {
        return switch (sign) {
            case "身に覚えのない送信" -> tells(subscriber, MisuseSign.Kind.SENT_MAIL);
            case "知らない端末からのログイン通知" ->
                world.simulator().subscribers().notices(subscriber).stream()
                        .anyMatch(notice -> notice.kind() == Notice.Kind.LOGIN);
            case "迷惑メールの増加" -> tells(subscriber, MisuseSign.Kind.MORE_SPAM) && unwanted(subscriber) > 0;
            case "身に覚えのない設定の変更" -> tells(subscriber, MisuseSign.Kind.SETTING_CHANGED);
            default -> throw new IllegalArgumentException("兆候: found " + sign + ", expected a known one");
        };
    }

    private boolean tells(Subscriber subscriber, MisuseSign.Kind kind) {
        return world.simulator().subscribers().signs(subscriber).stream().anyMatch(sign -> sign.kind() == kind);
    }

    private long unwanted(Subscriber subscriber) {
        return Stream.of("INBOX", JUNK)
                .flatMap(folder -> world.simulator().mail().folder(subscriber, folder).list().stream())
                .map(StoredMail::from)
                .filter(from -> from.endsWith("@spam.example"))
                .count();
    }
}
