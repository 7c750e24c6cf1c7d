package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void everyAppOfTheCatalogueCanBeNamedAndNothingElse() {
        List<String> named = Stream.of(Vocabulary.MAIL_APPS.split("\\|"))
                .map(word -> word.replace("\\", ""))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Apps.all().stream().map(App::japanese), Stream.of(Apps.OWN))
                                .toList());
    }
}
