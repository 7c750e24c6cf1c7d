package io.github.spmodesim.client.device;

import java.util.regex.Pattern;

/**
 * A phone that shares its docomo line: インターネット共有 (claims V8, N2 to N4).
 *
 * <p>Mutable: a person switches it on and off. Not safe for use by several threads.
 */
public final class Tether {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    private final String name;
    private final TypedPassword password;
    private boolean on = true;

    /**
     * A tether that is on.
     *
     * @param name the phone's name in the list of Wi-Fi networks
     * @param password what the phone shows under 「Wi-Fiのパスワード」: 8 digits (claim N3)
     * @throws IllegalArgumentException if the password is not 8 digits; it is not repeated
     */
    public Tether(String name, TypedPassword password) {
        if (!FORM.matcher(password.reveal()).matches()) {
            throw new IllegalArgumentException("Wi-Fi password of " + name + ": found "
                    + password.reveal().length() + " characters, expected 8 digits");
        }
        this.name = name;
        this.password = password;
    }

    /** The phone's name in the list of Wi-Fi networks. */
    public String name() {
        return name;
    }

    /** Whether it is on. */
    public boolean isOn() {
        return on;
    }

    /** Switches it on or off (claim N4). */
    public void switchTo(boolean wanted) {
        on = wanted;
    }

    /** Whether it lets a device in that was given this password. */
    public boolean admits(TypedPassword typed) {
        return on && typed.equals(password);
    }
}
