package io.github.spmodesim.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTableTest {
    private static final Effect WORKS = new Effect(true, true);
    private static final Effect SENDS = new Effect(false, true);
    private static final Effect DEAD = new Effect(false, false);

    @Test
    void showsCausesDownRemediesAcrossAndOneSignPerClient() {
        RemedyTable table = new RemedyTable(List.of(
                cell("T1a-old", "wait", "iPhone", DEAD, DEAD),
                cell("T1a-old", "T1F2", "iPhone", WORKS, WORKS),
                cell("T1a-case", "wait", "iPhone", DEAD, DEAD),
                cell("T1a-case", "T1F2", "iPhone", WORKS, WORKS),
                cell("T1a-old", "wait", "Outlook", DEAD, DEAD),
                cell("T1a-old", "T1F2", "Outlook", SENDS, SENDS)));

        assertThat(table.text()).isEqualTo("""
                トラブル T1
                  メールアプリ iPhone、Outlook
                  A 対処 wait (wait)
                  B 対処 T1F2 (T1F2)
                                          A     B\s\s\s
                  T1a-old 原因 T1a-old    ××    ○送
                  T1a-case 原因 T1a-case  ×-    ○-

                ○ 送受信できる  受 受信だけ  送 送信だけ  × どちらもできない  ! 期待と違う  - 試していない
                6 セル、期待どおり 6
                """);
    }

    @Test
    void marksACellThatCameOutOtherwise() {
        RemedyTable table = new RemedyTable(List.of(cell("T1a", "wait", "iPhone", DEAD, WORKS)));

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
