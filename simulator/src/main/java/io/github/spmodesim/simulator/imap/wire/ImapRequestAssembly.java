package io.github.spmodesim.simulator.imap.wire;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.wire.FramePart;
import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;

/** One command while its lines and literals come in; remembers the first bound that it broke. */
final class ImapRequestAssembly {
    private static final int FIRST_CAPACITY = 8 * 1024;
    private static final byte[] NOTHING = {};

    private final WireLimits limits;
    private final StringBuilder text = new StringBuilder();
    private int told;
    private final List<Octets> literals = new ArrayList<>();
    private ImapMalformed.Kind problemKind = ImapMalformed.Kind.BAD;
    private String problem = "";

    private byte[] literal = NOTHING;
    private int literalFilled;
    private int literalOctets;

    ImapRequestAssembly(WireLimits limits) {
        this.limits = limits;
    }

    void addLine(String line) {
        if (text.length() + line.length() > limits.lineOctets()) {
            broke(ImapMalformed.Kind.BAD, "command: expected at most " + limits.lineOctets() + " octets");
        } else {
            text.append(line);
        }
    }

    /** Whether the announced literal is beyond a bound, or the command is lost already. */
    boolean refuses(LiteralAnnouncement announced) {
        long together =
                announced.octets() + literals.stream().mapToLong(Octets::length).sum();
        if (announced.octets() > limits.literalOctets()) {
            broke(
                    ImapMalformed.Kind.TOO_BIG,
                    "literal: expected at most " + limits.literalOctets() + " octets, got "
                            + (announced.octets() < LiteralAnnouncement.BEYOND_MEASURE
                                    ? announced.octets()
                                    : "more than 4294967295"));
        } else if (together > limits.literalOctetsTogether()) {
            broke(
                    ImapMalformed.Kind.TOO_BIG,
                    "literals: expected at most " + limits.literalOctetsTogether() + " octets together, got "
                            + together);
        } else if (literals.size() == limits.literals()) {
            broke(ImapMalformed.Kind.BAD, "command: expected at most " + limits.literals() + " literals");
        } else if (!announced.synchronising()) {
            checkUnasked(announced);
        }
        return !problem.isEmpty();
    }

    private void checkUnasked(LiteralAnnouncement announced) {
        switch (limits.unasked()) {
            case NONE ->
                broke(
                        ImapMalformed.Kind.BAD,
                        "literal: expected {" + announced.octets() + "}, LITERAL+ is not announced");
            case SMALL -> {
                if (announced.octets() > UnaskedLiterals.SMALL_OCTETS) {
                    broke(
                            ImapMalformed.Kind.BAD_SIZE,
                            "literal: expected {" + announced.octets() + "}, LITERAL- allows "
                                    + UnaskedLiterals.SMALL_OCTETS + " octets that are not asked for");
                }
            }
            case ALL -> {}
        }
    }

    void beginLiteral(int octets) {
        text.append("\r\n");
        literalOctets = octets;
        literalFilled = 0;
        literal = new byte[Math.min(octets, FIRST_CAPACITY)];
    }

    /** Takes octets of the literal; true once it is whole. */
    boolean fillLiteral(ByteBuf in) {
        int taken = Math.min(literalOctets - literalFilled, in.readableBytes());
        growTo(literalFilled + taken);
        in.readBytes(literal, literalFilled, taken);
        literalFilled += taken;
        return finishLiteralWhenFull();
    }

    private boolean finishLiteralWhenFull() {
        if (literalFilled < literalOctets) {
            return false;
        }
        literals.add(Octets.of(literal));
        return true;
    }

    // Grows with what has come in, so that an announcement alone costs no memory.
    private void growTo(int octets) {
        if (octets > literal.length) {
            int doubled = (int) Math.min(literalOctets, Math.max(octets, 2L * literal.length));
            literal = java.util.Arrays.copyOf(literal, doubled);
        }
    }

    private void broke(ImapMalformed.Kind kind, String sentence) {
        if (problem.isEmpty()) {
            problemKind = kind;
            problem = sentence;
        }
    }

    /** What came since the last part; to be called when a literal has begun. */
    FramePart part() {
        List<Octets> begun = new ArrayList<>(literals);
        begun.add(Octets.empty());
        ImapFrame soFar = frame(begun);
        told = text.length();
        return new FramePart(soFar.masked());
    }

    /** The command, or what is wrong with it. */
    ImapFrame finish() {
        return frame(literals);
    }

    private ImapFrame frame(List<Octets> whole) {
        String line = text.toString();
        int tagEnd = line.indexOf(' ');
        String tag = tagEnd > 0 && isTag(line.substring(0, tagEnd)) ? line.substring(0, tagEnd) : "*";
        if (!problem.isEmpty()) {
            return new ImapMalformed(tag, problemKind, problem);
        }
        if (tag.equals("*")) {
            return new ImapMalformed("*", ImapMalformed.Kind.BAD, "command: expected a tag and a space first");
        }
        return named(tag, line.substring(tagEnd + 1), Math.max(0, told - tagEnd - 1), whole);
    }

    private static ImapFrame named(String tag, String rest, int restTold, List<Octets> whole) {
        int nameEnd = 0;
        while (nameEnd < rest.length() && rest.charAt(nameEnd) != ' ') {
            nameEnd++;
        }
        if (nameEnd == 0) {
            return new ImapMalformed(tag, ImapMalformed.Kind.BAD, "command: expected a name after the tag");
        }
        ImapArguments arguments = new ImapArguments(rest.substring(nameEnd), whole);
        return new ImapRequest(tag, rest.substring(0, nameEnd), arguments, Math.max(0, restTold - nameEnd));
    }

    private static boolean isTag(String text) {
        return text.chars().allMatch(c -> Atoms.isAstringChar((char) c) && c != '+');
    }
}
