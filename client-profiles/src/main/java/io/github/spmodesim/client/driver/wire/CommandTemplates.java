package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.profile.CommandStep;
import io.github.spmodesim.client.profile.Placeholder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Fills in the placeholders of command templates.
 *
 * @param folder name of the mailbox
 * @param version version of the application
 * @param now the time of the device
 */
record CommandTemplates(String folder, String version, Instant now) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH).withZone(ZoneId.of("Asia/Tokyo"));
    private static final Duration A_WEEK = Duration.ofDays(7);

    /** The commands of a step: groups one after the other, the commands of a group without waiting in between. */
    List<List<String>> expand(CommandStep step, OpenMailbox mailbox) {
        List<Long> newUids = mailbox.newUids();
        boolean needsNew = uses(step, Placeholder.NEW_UID_RANGES) || uses(step, Placeholder.NEW_UID_LIST);
        if ((needsNew && newUids.isEmpty()) || (uses(step, Placeholder.EXISTS) && mailbox.exists() == 0)) {
            return List.of();
        }
        List<String> commands = step.commands().stream()
                .map(template -> fill(template, mailbox, newUids))
                .toList();
        return uses(step, Placeholder.EACH_NEW_UID)
                ? newUids.stream().map(uid -> forUid(commands, uid)).toList()
                : List.of(commands);
    }

    private String fill(String template, OpenMailbox mailbox, List<Long> newUids) {
        return template.replace(Placeholder.FOLDER.written(), folder)
                .replace(Placeholder.VERSION.written(), version)
                .replace(Placeholder.EXISTS.written(), Long.toString(mailbox.exists()))
                .replace(Placeholder.UIDNEXT.written(), Long.toString(mailbox.uidNext()))
                .replace(Placeholder.UID.written(), Long.toString(mailbox.actedOn()))
                .replace(Placeholder.WEEK_AGO.written(), DATE.format(now.minus(A_WEEK)))
                .replace(Placeholder.NEW_UID_RANGES.written(), ranges(newUids))
                .replace(
                        Placeholder.NEW_UID_LIST.written(),
                        newUids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static List<String> forUid(List<String> commands, long uid) {
        return commands.stream()
                .map(command -> command.replace(Placeholder.EACH_NEW_UID.written(), Long.toString(uid)))
                .toList();
    }

    private static boolean uses(CommandStep step, Placeholder placeholder) {
        return step.commands().stream().anyMatch(template -> template.contains(placeholder.written()));
    }

    /** Rising numbers in the shortest form, {@code 1:3,7}. */
    private static String ranges(List<Long> numbers) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < numbers.size(); i++) {
            boolean goesOn = i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1;
            if (!goesOn) {
                ranges.add(start == i ? "" + numbers.get(i) : numbers.get(start) + ":" + numbers.get(i));
                start = i + 1;
            }
        }
        return String.join(",", ranges);
    }
}
