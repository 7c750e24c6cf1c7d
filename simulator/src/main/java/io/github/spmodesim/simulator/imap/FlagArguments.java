package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.imap.wire.ArgumentReader;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.mailbox.Flag;
import io.github.spmodesim.simulator.mailbox.Flags;
import java.util.ArrayList;
import java.util.List;

/** Flags in commands (RFC 3501 section 9, flag). */
public final class FlagArguments {
    private FlagArguments() {}

    /**
     * A list of flags in parentheses.
     *
     * @throws ImapSyntaxException when it is none, or holds a flag that no client may set
     */
    public static Flags list(ArgumentReader arguments) throws ImapSyntaxException {
        List<Flag> flags = new ArrayList<>();
        arguments.expect('(');
        while (!arguments.nextIs(')')) {
            if (!flags.isEmpty()) {
                arguments.space();
            }
            flags.add(flag(arguments));
        }
        arguments.expect(')');
        return Flags.of(flags);
    }

    /**
     * Flags with or without parentheses, as STORE allows.
     *
     * @throws ImapSyntaxException when they are none
     */
    public static Flags listOrBare(ArgumentReader arguments) throws ImapSyntaxException {
        if (arguments.nextIs('(')) {
            return list(arguments);
        }
        List<Flag> flags = new ArrayList<>();
        do {
            flags.add(flag(arguments));
        } while (arguments.take(' '));
        return Flags.of(flags);
    }

    private static Flag flag(ArgumentReader arguments) throws ImapSyntaxException {
        boolean system = arguments.take('\\');
        Flag flag = Flag.of((system ? "\\" : "") + arguments.atom());
        if (system && !Flag.SYSTEM.contains(flag)) {
            throw new ImapSyntaxException("flag: expected one of "
                    + Flag.SYSTEM.stream().map(Flag::name).toList() + " or a keyword, got " + flag.name());
        }
        return flag;
    }
}
