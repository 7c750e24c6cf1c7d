package io.github.spmodesim.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTableTest {
    private static final Effect WORKS = new Effect(true, true);
    private static final Effect SENDS = new Effect(false, true);
    private static final Effect DEAD = new Effect(false, false);

    private static final List<Cell> CELLS = List.of(
            cell("T1a-old", "wait", "iPhone", DEAD, DEAD),
            cell("T1a-old", "T1F2", "iPhone", WORKS, WORKS),
            cell("T1a-case", "wait", "iPhone", DEAD, DEAD),
            cell("T1a-case", "T1F2", "iPhone", WORKS, WORKS),
            cell("T1a-old", "wait", "Outlook", DEAD, DEAD),
            cell("T1a-old", "T1F2", "Outlook", SENDS, SENDS),
            cell("T1a-case", "wait", "Outlook", DEAD, DEAD),
            cell("T1a-case", "T1F2", "Outlook", WORKS, WORKS),
            cell("T1c", "X1", "iPhone", WORKS, WORKS));

    @Test
    void showsCausesDownRemediesAcrossAndOneSignPerClient() {
        assertThat(new RemedyTable(CELLS, 100).text()).isEqualTo("""
                トラブル T1
                            wait  T1F2
                  T1a-old   ××    ○△
                  T1a-case  ××    ○○
                  原因 T1a-old: 原因 T1a-old
                  原因 T1a-case: 原因 T1a-case
                  対処 wait: 対処 wait
                  対処 T1F2: 対処 T1F2
                  メールアプリ(記号の順): iPhone、Outlook

                       X1
                  T1c  ○
                  原因 T1c: 原因 T1c
                  対処 X1: 対処 X1
                  メールアプリ(記号の順): iPhone

                ○ 送受信できる  ▽ 受信だけ  △ 送信だけ  × どちらもできない  - 試していない  ! 期待と違う
                9 セル、期待どおり 9
                """);
    }

    @Test
    void oneSignStandsForClientsThatAgreeWhereThereIsNoRoom() {
        assertThat(new RemedyTable(CELLS, 10).text())
                .contains("  T1a-old   ×     ○△\n  T1a-case  ×     ○\n")
                .contains("メールアプリ(記号ひとつは、すべて同じ): iPhone、Outlook");
    }

    @Test
    void marksACellThatCameOutOtherwise() {
        RemedyTable table = new RemedyTable(List.of(cell("T1a", "wait", "iPhone", DEAD, WORKS)), 100);

        assertThat(table.text()).contains("  ○!\n").contains("1 セル、期待どおり 0");
    }

    @Test
    void cellsSurviveTheWayThroughAnAttachment() {
        Cell cell = cell("T1a-old", "wait", "iPhone", DEAD, SENDS);

        assertThat(Cells.read(Cells.write(cell))).isEqualTo(cell);
    }

    private static Cell cell(String cause, String remedy, String client, Effect expected, Effect actual) {
        Trial trial = new Trial(
                "T1",
                new Named(cause, "原因 " + cause),
                new Named(remedy, "対処 " + remedy),
                new Client(client, client, "実機の手順", 1));
        Evidence evidence = new Evidence(List.of("IMAP C: 1 LOGIN ****", "IMAP S: 1 NO no"), 1, "断られた", "refused");
        return new Cell(trial, new Result(expected, actual, "", false), evidence);
    }
}
