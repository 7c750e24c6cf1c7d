package io.github.spmodesim.client.remedy;

import io.github.spmodesim.client.device.Device;
import io.github.spmodesim.client.profile.Fix;
import java.util.List;

/** Ways through the screens of the client on a device, for the steps of a remedy. */
final class Screens {
    /** Where the IMAP-only password is looked up, on any device (claim V4). */
    static final String LOOK_UP = "「My docomo」→「IMAP用ID・パスワードの確認」: IMAP専用パスワードを調べる";

    private Screens() {}

    /** The way to a setting in one line, or an empty text if nobody has written it down. */
    static String to(Fix fix, Device device) {
        List<String> screens = device.profile().conduct().stepsTo(fix);
        return screens.isEmpty() ? "" : "「" + String.join("」→「", screens) + "」: ";
    }
}
