package io.github.spmodesim.scenarios.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

class PendingListTest {
    @Test
    void theCheckedInListKeepsToItsForm() {
        assertThat(PendingList.checkedIn().reasons().values()).doesNotContain("");
    }

    @Test
    void aScenarioOfTheListHasItsReasonAndAnotherHasNone() throws JsonProcessingException {
        PendingList list = read("[{scenario: 画面の表示, reason: 誰も知らない}]");

        assertThat(list.reason("画面の表示")).contains("誰も知らない");
        assertThat(list.reason("ほか")).isEmpty();
    }

    @Test
    void refusesAScenarioWithoutReasonAndOneThatStandsTwice() {
        assertThatThrownBy(() -> read("[{scenario: 画面の表示}]")).hasMessageContaining("expected a reason");
        assertThatThrownBy(() -> read("[{scenario: a, reason: x}, {scenario: a, reason: y}]"))
                .hasMessageContaining("found a twice");
    }

    private static PendingList read(String yaml) throws JsonProcessingException {
        return PendingList.read(new YAMLMapper().readTree(yaml));
    }
}
