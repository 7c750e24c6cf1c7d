package io.github.spmodesim.client.driver;

import java.util.List;
import java.util.ServiceLoader;

/** Finds the drivers on the class path. */
public final class MailDrivers {
    private MailDrivers() {}

    /**
     * A new driver of this id; the caller closes it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MailDriver named(String id) {
        List<MailDriver> drivers = ServiceLoader.load(MailDriver.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        drivers.stream().filter(driver -> !driver.id().equals(id)).forEach(MailDriver::close);
        return drivers.stream()
                .filter(driver -> driver.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mail driver: found " + id + ", expected one of "
                        + drivers.stream().map(MailDriver::id).toList()));
    }
}
