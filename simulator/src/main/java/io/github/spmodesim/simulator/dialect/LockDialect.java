package io.github.spmodesim.simulator.dialect;

/**
 * What locks after wrong secrets, and what releases it; a number of failures of 0 never locks.
 *
 * @param networkPin ネットワーク暗証番号
 * @param spmodePassword spモードパスワード
 * @param dAccount the d account, by wrong passwords at its sign-in
 * @param mail the d account, by wrong passwords of mail clients
 */
public record LockDialect(PinLock networkPin, SpmodeLock spmodePassword, DAccountLock dAccount, MailLock mail) {
    /**
     * The lock of the network PIN; a docomo shop releases it.
     *
     * @param failures wrong ones in a row that lock it
     */
    public record PinLock(Setting<Integer> failures) {
        /** Refuses a number below 0. */
        public PinLock {
            check("networkPin", failures);
        }
    }

    /**
     * The lock of the spmode password; setting a new one with the network PIN releases it.
     *
     * @param failures wrong ones in a row that lock it
     * @param releasedAtMidnight whether the next midnight in Japan releases it too
     */
    public record SpmodeLock(Setting<Integer> failures, Setting<Boolean> releasedAtMidnight) {
        /** Refuses a number below 0. */
        public SpmodeLock {
            check("spmodePassword", failures);
        }
    }

    /**
     * The lock of the d account; the network PIN over the docomo line releases it.
     *
     * @param failures wrong passwords or codes in a row that lock it
     * @param stopsMail whether mail takes no password any more while it is locked
     */
    public record DAccountLock(Setting<Integer> failures, Setting<Boolean> stopsMail) {
        /** Refuses a number below 0. */
        public DAccountLock {
            check("dAccount", failures);
        }
    }

    /**
     * How mail clients that go on with a wrong password lock the d account.
     *
     * @param failures how many
     * @param withinMinutes in how long, by the service's calendar; 0 for ever
     */
    public record MailLock(Setting<Integer> failures, Setting<Integer> withinMinutes) {
        /** Refuses numbers below 0. */
        public MailLock {
            check("mail", failures);
            if (withinMinutes.value() < 0) {
                throw new IllegalArgumentException(
                        "lock.mail.withinMinutes: expected at least 0, got " + withinMinutes.value());
            }
        }
    }

    private static void check(String name, Setting<Integer> failures) {
        if (failures.value() < 0) {
            throw new IllegalArgumentException(
                    "lock." + name + ".failures: expected at least 0, got " + failures.value());
        }
    }
}
