package io.github.spmodesim.scenarios.sample;

import io.cucumber.java.Before;
import io.cucumber.java.PendingException;
import io.cucumber.java.Scenario;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Cells;
import io.github.spmodesim.scenarios.report.Client;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Evidence;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.report.Result;
import io.github.spmodesim.scenarios.report.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps that only come out in some way. */
@SuppressWarnings("DoNotCallSuggester") // Cucumber calls what always fails, and that is what it is for.
public final class SampleSteps {
    private static final List<String> WIRE = List.of(
            "IMAP S: * OK .",
            "IMAP C: 1 LOGIN \"taro-d\" ****",
            "IMAP S: 1 NO authenticate failed",
            "IMAP -- <script>alert('not markup')</script>");

    private Optional<Scenario> scenario = Optional.empty();

    /** Keeps what to attach to. */
    @Before
    public void begin(Scenario running) {
        scenario = Optional.of(running);
    }

    /** Nothing goes wrong. */
    @前提("うまくいく")
    public void passes() {}

    /** Something goes wrong. */
    @ならば("うまくいかない")
    public void fails() {
        throw new AssertionError("expected <b>bold</b> & \"quoted\",\nbut was 100% plain");
    }

    /** Nobody knows. */
    @ならば("誰にも分からない")
    public void pends() {
        throw new PendingException("no public source says");
    }

    /** One cell for each row. */
    @もし("次のとおりに試す")
    public void tries(List<Map<String, String>> rows) {
        rows.forEach(row -> scenario.orElseThrow().attach(Cells.write(cell(row)), Cells.MEDIA_TYPE, "cell"));
    }

    private static Cell cell(Map<String, String> row) {
        String trouble = row.getOrDefault("トラブル", "");
        Client client = new Client(
                row.getOrDefault("id", ""), row.getOrDefault("アプリ", ""), "実機の手順", 2, List.of("imap.login.rounds"));
        Effect actual = effect(row.getOrDefault("実際", ""));
        return new Cell(
                new Trial(
                        trouble,
                        named(row.getOrDefault("原因", "")),
                        named(row.getOrDefault("対処", "")),
                        client,
                        List.of("「設定」を開く", "<打ち直す>")),
                new Result(
                        effect(row.getOrDefault("期待", "")),
                        actual,
                        actual.works() ? "" : "パスワードを入力してください",
                        "※".equals(row.get("備考"))),
                new Evidence(WIRE, 2, "サーバーがログインを断った", "the server refused the log-in"));
    }

    private static Named named(String words) {
        String[] parts = words.split(" ", 2);
        return new Named(parts[0], parts[1]);
    }

    private static Effect effect(String signs) {
        return new Effect(signs.charAt(0) == '○', signs.charAt(1) == '○');
    }
}
