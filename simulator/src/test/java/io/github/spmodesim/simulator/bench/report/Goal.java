package io.github.spmodesim.simulator.bench.report;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.OptionalDouble;

/**
 * A figure of this simulator, compared with another server's or with a number.
 *
 * @param figure what is compared
 * @param against whom
 * @param bound the ratio, or the value, that holds the goal: at least where higher is better, at most where lower is
 */
public record Goal(Figure figure, Against against, double bound) {
    /** Whom a goal compares with. */
    public enum Against {
        /** GreenMail. */
        GREENMAIL("GreenMail"),
        /** Dovecot. */
        DOVECOT("Dovecot"),
        /** The limit server with the same TLS. */
        LIMIT("limit"),
        /** Nobody: the bound is a value. */
        NUMBER("");

        private final String title;

        Against(String title) {
            this.title = title;
        }
    }

    /** The goal in words. */
    public String text() {
        String sign = figure.better() == Figure.Better.HIGHER ? "≥ " : "≤ ";
        String number = Numbers.shortest(bound);
        return against == Against.NUMBER ? sign + number + " " + figure.unit() : sign + number + " × " + against.title;
    }

    /**
     * What was measured, in the goal's terms: a ratio or a value.
     *
     * @param own this simulator with one of its TLS providers
     */
    public OptionalDouble measured(Results results, Contestant own) {
        OptionalDouble value = results.median(figure, own);
        if (against == Against.NUMBER || value.isEmpty()) {
            return value;
        }
        OptionalDouble other = results.median(figure, other(own));
        return other.isEmpty() || other.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(value.getAsDouble() / other.getAsDouble());
    }

    private Contestant other(Contestant own) {
        return switch (against) {
            case GREENMAIL -> Contestant.GREENMAIL;
            case DOVECOT -> Contestant.DOVECOT;
            case LIMIT -> own == Contestant.SPMODE_BORINGSSL ? Contestant.LIMIT_BORINGSSL : Contestant.LIMIT_JDK;
            case NUMBER -> own;
        };
    }

    /** Whether a measured ratio or value holds the goal. */
    public boolean isHeldBy(double measured) {
        return figure.better() == Figure.Better.HIGHER ? measured >= bound : measured <= bound;
    }

    /** A tick, or by how much it is missed; a dash where it was not measured. */
    public String verdict(OptionalDouble measured) {
        if (measured.isEmpty()) {
            return "-";
        }
        double value = measured.getAsDouble();
        String shown = Numbers.shortest(value) + (against == Against.NUMBER ? "" : " ×");
        if (isHeldBy(value)) {
            return "✓ " + shown;
        }
        double missing = figure.better() == Figure.Better.HIGHER ? bound / value : value / bound;
        return "✗ " + shown + ", missed by " + Numbers.shortest(missing) + " ×";
    }
}
