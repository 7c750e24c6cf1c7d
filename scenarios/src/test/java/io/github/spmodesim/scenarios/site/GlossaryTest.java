package io.github.spmodesim.scenarios.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.scenarios.attempt.Attempts;
import io.github.spmodesim.scenarios.cause.Causes;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.LookUpCause;
import io.github.spmodesim.scenarios.world.LookUpRemedy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void everyCauseAttemptAndDriveHasEnglish() {
        Glossary glossary = Glossary.read();
        List<String> named = Stream.of(
                        Causes.all().stream().map(cause -> cause.id()),
                        Attempts.all().stream().map(attempt -> attempt.id()),
                        Stream.of(LookUpCause.values()).map(LookUpCause::id),
                        Stream.of(LookUpRemedy.values()).map(LookUpRemedy::id),
                        Stream.of(Drive.values()).map(Drive::japanese))
                .flatMap(names -> names)
                .toList();

        assertThat(named).allSatisfy(name -> assertThat(glossary.english(name)).as(name).isPresent());
    }
}
