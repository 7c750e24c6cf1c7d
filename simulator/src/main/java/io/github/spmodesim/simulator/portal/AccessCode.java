package io.github.spmodesim.simulator.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What lets a browser in where others than this machine reach the portal: good for one browser, then there is another.
 *
 * <p>Thread-safe; this object's monitor guards the code, and nobody is told under it.
 */
public final class AccessCode {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private String code = drawn();

    /** Returns the code that is good now, 16 letters and digits in groups. */
    public synchronized String value() {
        return code;
    }

    /** Has each next code handed on; called on the thread that used the last one. */
    public void onNext(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Whether this is the code, whatever its case and hyphens; then it is used up. */
    boolean redeem(String typed) {
        String next;
        synchronized (this) {
            if (!MessageDigest.isEqual(plain(code), plain(typed))) {
                return false;
            }
            code = drawn();
            next = code;
        }
        listeners.forEach(listener -> listener.accept(next));
        return true;
    }

    private static byte[] plain(String text) {
        return text.replace("-", "").strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    private String drawn() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            drawn.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "");
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return drawn.toString();
    }

    /** Masked. */
    @Override
    public String toString() {
        return "AccessCode[**********]";
    }
}
