package io.github.spmodesim.simulator.access.table;

import java.time.Instant;

/** Where on the time-line it is, and whether the subscriber's turn comes first or last in the roll-out (claims S1 to S3). */
enum Day {
    BEFORE_ALL("2019-07-22", "2019-07-22T03:00:00Z", Cohort.FIRST),
    OVERSEAS_BEGINS("2019-07-23", "2019-07-23T03:00:00Z", Cohort.FIRST),
    BEFORE_DOMESTIC("2019-11-25", "2019-11-25T03:00:00Z", Cohort.FIRST),
    DOMESTIC_BEGINS_WITH_YOU("2019-11-26/first", "2019-11-26T03:00:00Z", Cohort.FIRST),
    DOMESTIC_BEGINS_WITH_OTHERS("2019-11-26/last", "2019-11-26T03:00:00Z", Cohort.LAST),
    TODAY("today", "2026-11-01T03:00:00Z", Cohort.LAST);

    /** Which group of the roll-out a subscriber is in; the IDs were chosen for it. */
    enum Cohort {
        FIRST("first-4"),
        LAST("last-4");

        private final String imapId;

        Cohort(String imapId) {
            this.imapId = imapId;
        }

        String imapId() {
            return imapId;
        }
    }

    private final String written;
    private final Instant instant;
    private final Cohort cohort;

    Day(String written, String instant, Cohort cohort) {
        this.written = written;
        this.instant = Instant.parse(instant);
        this.cohort = cohort;
    }

    Instant instant() {
        return instant;
    }

    String imapId() {
        return cohort.imapId();
    }

    /** As the rules write it. */
    @Override
    public String toString() {
        return written;
    }
}
