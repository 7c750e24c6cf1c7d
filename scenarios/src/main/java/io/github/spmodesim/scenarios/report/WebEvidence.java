package io.github.spmodesim.scenarios.report;

import java.util.List;

/** What was said between a browser and My docomo, and which line of it decided. */
public final class WebEvidence {
    private static final String REFUSED = "refused without the docomo line";

    private WebEvidence() {}

    /**
     * The evidence of a look-up.
     *
     * @param result how it ended, in the words of the features
     * @param lines {@code portal-3 S: …}, secrets masked
     */
    public static Evidence of(String result, List<String> lines) {
        return switch (result) {
            case "パスワードが表示される" ->
                new Evidence(
                        lines,
                        last(lines, " S: 200"),
                        "回線が契約者を示し、確認のページが開いた",
                        "the docomo line says whose visit it is, and the page is shown");
            case "UW10E6が表示される" ->
                new Evidence(
                        lines,
                        last(lines, REFUSED),
                        "ドコモの回線による認証ではないので、確認のページが断られた",
                        "the visit is not known by the docomo line, so that the page is refused");
            case "古いUW10E6の画面が表示される" ->
                new Evidence(
                        lines,
                        lines.size() - 1,
                        "確認のページはサーバーに尋ねられず、ブラウザに残っていた古いページが表示された",
                        "the server was not asked for the page: the browser showed the one that it had kept");
            default -> new Evidence(lines, lines.size() - 1, result, "the look-up ended otherwise");
        };
    }

    private static int last(List<String> lines, String words) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
