package io.github.spmodesim.scenarios.step;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.github.spmodesim.scenarios.report.Cell;
import io.github.spmodesim.scenarios.report.Cells;
import io.github.spmodesim.scenarios.report.Client;
import io.github.spmodesim.scenarios.report.Effect;
import io.github.spmodesim.scenarios.report.Evidence;
import io.github.spmodesim.scenarios.report.Named;
import io.github.spmodesim.scenarios.report.Result;
import io.github.spmodesim.scenarios.report.Trial;
import io.github.spmodesim.scenarios.world.Canary;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.SecretsWalk;
import io.github.spmodesim.scenarios.world.Seen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 秘密がどこにも残らないこと。 */
public final class SecrecySteps {
    private final SecretsWalk walk;

    /** With a walk. */
    public SecrecySteps(SecretsWalk walk) {
        this.walk = walk;
    }

    /** Mail, My docomo and the profile, by the right secret and by each wrong one. */
    @もし("{人}が自分の秘密を、正しい所にも間違った所にも、ひととおり入力する")
    public void typesEverywhere(Person person) {
        walk.walk(person);
    }

    /** Each is searched for every secret of the person's in every form; a word that stands there shows that it was searched. */
    @ならば("次のものに{人}の秘密は残っていない")
    public void holdNone(Person person, DataTable table) {
        new Rows(table).prove(row -> {
            String text = left(row.at("残るもの"));
            assertThat(text.contains(row.at("書いてあるはずの言葉")))
                    .as("%s に %s", row.at("残るもの"), row.at("書いてあるはずの言葉"))
                    .isTrue();
            List<Canary> found = walk.foundIn(text);
            return Map.of(
                    "見つかった秘密",
                    found.isEmpty() ? "なし" : found.stream().map(Canary::name).collect(Collectors.joining("、")));
        });
    }

    private String left(String what) {
        return switch (what) {
            case "サーバーの通信記録" -> walk.serverTranscript();
            case "メールアプリの通信記録" -> walk.appTranscripts();
            case "画面や設定の値の表示" -> walk.printed();
            case "報告に添える結果" ->
                walk.seen().stream().map(SecrecySteps::attachment).collect(Collectors.joining("\n"));
            default -> throw new IllegalArgumentException("残るもの: found " + what + ", expected a known one");
        };
    }

    private static String attachment(Seen seen) {
        Trial trial = new Trial(
                "B2",
                new Named("B2", "秘密を入力した"),
                new Named("none", "何もしない"),
                new Client("iphone-mail", "iPhoneのメール", "実機の手順", 1));
        Effect effect = new Effect(seen.receives(), seen.sends());
        String words = seen.symptom().map(symptom -> symptom.ja().text()).orElse("");
        return new String(
                Cells.write(new Cell(trial, new Result(effect, effect, words, false), Evidence.of(seen))), UTF_8);
    }

    /** What somebody asks to see is the only thing that shows it. */
    @ならば("自分で頼んで開いた確認の画面とプロファイルにだけ、IMAP専用パスワードがある")
    public void isWhereItWasAskedFor() {
        assertThat(walk.isWhereItWasAskedFor()).isTrue();
    }
}
