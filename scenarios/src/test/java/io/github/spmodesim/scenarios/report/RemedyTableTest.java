package io.github.spmodesim.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.report.Cell.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTableTest {
    private static final Effect WORKS = new Effect(true, true);
    private static final Effect SENDS = new Effect(false, true);
    private static final Effect DEAD = new Effect(false, false);

    @Test
    void showsRemediesDownAndAppsAcrossInTheOrderOfTheCells() {
        RemedyTable table = new RemedyTable(List.of(
                new Cell("T1a 古い", "待つ", "iPhone", 2, DEAD, DEAD),
                new Cell("T1a 古い", "入れ直す", "iPhone", 2, WORKS, WORKS),
                new Cell("T1a 古い", "待つ", "Thunderbird", 1, DEAD, DEAD),
                new Cell("T1a 古い", "入れ直す", "Thunderbird", 1, SENDS, SENDS)));

        assertThat(table.text()).isEqualTo("""
                原因 T1a 古い
                対処      iPhone  Thunderbird
                待つ      ××      ××
                入れ直す  ○○      ×○

                ○ できる  × できない (受信、送信の順)  ! 期待と違う
                4 セル、期待どおり 4
                """);
    }

    @Test
    void marksACellThatCameOutOtherwise() {
        RemedyTable table = new RemedyTable(List.of(new Cell("T1a", "待つ", "iPhone", 1, DEAD, WORKS)));

        assertThat(table.text()).contains("待つ  ○○!\n").contains("1 セル、期待どおり 0");
    }

    @Test
    void leavesACellOpenThatNobodyTried() {
        RemedyTable table = new RemedyTable(List.of(
                new Cell("T1a", "待つ", "iPhone", 1, DEAD, DEAD),
                new Cell("T1a", "入れ直す", "Thunderbird", 1, WORKS, WORKS)));

        assertThat(table.text()).contains("待つ      ××      -\n");
    }

    @Test
    void cellsSurviveTheWayThroughAnAttachment() {
        Cell cell = new Cell("T1a 古い", "待つ", "iPhone", 2, DEAD, SENDS);

        assertThat(Cells.read(Cells.write(cell))).isEqualTo(cell);
    }
}
