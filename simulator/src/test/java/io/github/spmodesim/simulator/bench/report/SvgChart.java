package io.github.spmodesim.simulator.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;

/** Draws {@link Curves} on logarithmic scales, both in tens: what grows as its size does is as steep as the grey line. */
public final class SvgChart {
    private static final List<String> COLOURS = List.of(
            "#0b5fa5", "#d1495b", "#2e933c", "#edae49", "#7b4fa3", "#00798c", "#8d5524", "#ef6f6c", "#465775",
            "#56b4a9");
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int TOP = 50;
    private static final int PLOT_WIDTH = 500;
    private static final int PLOT_HEIGHT = 370;

    private final Curves curves;
    private final Decades x;
    private final Decades y;

    /** Whole powers of ten around values. */
    private record Decades(int from, int to) {
        static Decades around(List<Double> values) {
            int from = (int) Math.floor(Math.log10(
                    values.stream().mapToDouble(Double::doubleValue).min().orElse(1)));
            int to = (int) Math.ceil(Math.log10(
                    values.stream().mapToDouble(Double::doubleValue).max().orElse(10)));
            return new Decades(from, Math.max(to, from + 1));
        }

        double share(double value) {
            return (Math.log10(value) - from) / (to - from);
        }
    }

    private SvgChart(Curves curves) {
        this.curves = curves;
        this.x = Decades.around(curves.lines().values().stream()
                .flatMap(points -> points.keySet().stream())
                .map(Integer::doubleValue)
                .toList());
        this.y = Decades.around(curves.lines().values().stream()
                .flatMap(points -> points.values().stream())
                .toList());
    }

    /** The chart as a file's content. */
    public static String of(Curves curves) {
        SvgChart chart = new SvgChart(curves);
        return "<svg xmlns='http://www.w3.org/2000/svg' width='" + WIDTH + "' height='" + HEIGHT
                + "' font-family='sans-serif' font-size='13'>\n<rect width='100%' height='100%' fill='white'/>\n"
                + text(LEFT, TOP / 2, "start", "black", curves.title() + " (ms)")
                + chart.grid() + chart.proportional() + chart.lines()
                + "</svg>\n";
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (int decade = x.from(); decade <= x.to(); decade++) {
            double at = atX(Math.pow(10, decade));
            grid.append(line(at, TOP, at, TOP + PLOT_HEIGHT, "#dddddd", ""));
            grid.append(text(at, TOP + PLOT_HEIGHT + 20, "middle", "black", number(decade)));
        }
        for (int decade = y.from(); decade <= y.to(); decade++) {
            double at = atY(Math.pow(10, decade));
            grid.append(line(LEFT, at, LEFT + PLOT_WIDTH, at, "#dddddd", ""));
            grid.append(text(LEFT - 8, at + 4, "end", "black", number(decade)));
        }
        return grid.append(text(LEFT + PLOT_WIDTH / 2.0, HEIGHT - 15, "middle", "black", curves.sizes()))
                .toString();
    }

    private String proportional() {
        int decades = Math.min(x.to() - x.from(), y.to() - y.from());
        double endX = atX(Math.pow(10, x.from() + decades));
        double endY = atY(Math.pow(10, y.from() + decades));
        return line(atX(Math.pow(10, x.from())), atY(Math.pow(10, y.from())), endX, endY, "#999999", "6 4");
    }

    private String lines() {
        List<String> drawn = new ArrayList<>();
        for (Map.Entry<String, NavigableMap<Integer, Double>> entry :
                curves.lines().entrySet()) {
            String colour = COLOURS.get(drawn.size() % COLOURS.size());
            String points = entry.getValue().entrySet().stream()
                    .map(point -> coordinates(atX(point.getKey()), atY(point.getValue())))
                    .collect(Collectors.joining(" "));
            int legend = TOP + 20 * drawn.size();
            drawn.add("<polyline points='" + points + "' fill='none' stroke='" + colour + "' stroke-width='2'/>\n"
                    + dots(entry.getValue(), colour)
                    + line(LEFT + PLOT_WIDTH + 20, legend, LEFT + PLOT_WIDTH + 45, legend, colour, "")
                    + text(LEFT + PLOT_WIDTH + 52, legend + 4, "start", "black", entry.getKey()));
        }
        int legend = TOP + 20 * drawn.size();
        drawn.add(line(LEFT + PLOT_WIDTH + 20, legend, LEFT + PLOT_WIDTH + 45, legend, "#999999", "6 4")
                + text(LEFT + PLOT_WIDTH + 52, legend + 4, "start", "black", "in proportion to the size"));
        return String.join("", drawn);
    }

    private String dots(NavigableMap<Integer, Double> points, String colour) {
        return points.entrySet().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "<circle cx='%.1f' cy='%.1f' r='3.5' fill='%s'/>\n",
                        atX(point.getKey()),
                        atY(point.getValue()),
                        colour))
                .collect(Collectors.joining());
    }

    private double atX(double value) {
        return LEFT + PLOT_WIDTH * x.share(value);
    }

    private double atY(double value) {
        return TOP + PLOT_HEIGHT * (1 - y.share(value));
    }

    private static String number(int decade) {
        return decade < 0
                ? String.valueOf(Math.pow(10, decade))
                : String.format(Locale.ROOT, "%,.0f", Math.pow(10, decade));
    }

    private static String coordinates(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, String dashes) {
        return String.format(
                Locale.ROOT,
                "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='2' stroke-dasharray='%s'/>\n",
                x1,
                y1,
                x2,
                y2,
                colour,
                dashes);
    }

    private static String text(double x, double y, String anchor, String colour, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return String.format(
                Locale.ROOT,
                "<text x='%.1f' y='%.1f' text-anchor='%s' fill='%s'>%s</text>\n",
                x,
                y,
                anchor,
                colour,
                escaped);
    }
}
