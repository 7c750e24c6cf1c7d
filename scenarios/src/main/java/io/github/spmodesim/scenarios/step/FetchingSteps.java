package io.github.spmodesim.scenarios.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ja.ならば;
import io.cucumber.java.ja.もし;
import io.cucumber.java.ja.前提;
import io.github.spmodesim.scenarios.world.Belongings;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.OtherProvider;
import io.github.spmodesim.scenarios.world.Passage;
import io.github.spmodesim.scenarios.world.Person;
import io.github.spmodesim.scenarios.world.World;
import java.util.Optional;

/** ほかの事業者のメール取り込みサービス。 */
public final class FetchingSteps {
    private final World world;
    private final Belongings belongings;
    private Optional<OtherProvider> provider = Optional.empty();

    /** In a world. */
    public FetchingSteps(World world, Belongings belongings) {
        this.world = world;
        this.belongings = belongings;
    }

    /** The service's page asks for the password of the account to fetch from. */
    @前提("ほかの事業者のメール取り込みサービスに、{人}の{秘密}を登録してある")
    public void isTold(Person person, KnownSecret secret) {
        provider = Optional.of(OtherProvider.fetching(world, belongings, person, secret.of(world.subscriber(person))));
    }

    /** The person goes back to that page. */
    @もし("メール取り込みサービスに、{人}の{秘密}を登録し直す")
    public void isToldAnew(Person person, KnownSecret secret) {
        provider().tell(secret.of(world.subscriber(person)));
    }

    /** One round of the service. */
    @ならば("メール取り込みサービスは取り込める")
    public void fetches() {
        assertThat(provider().run()).isEqualTo(Passage.PASSES);
    }

    /** User name or password is refused. */
    @ならば("メール取り込みサービスは断られる")
    public void isRefused() {
        assertThat(provider().run()).isEqualTo(Passage.REFUSED);
    }

    /** Everything that has come over so far, in its order. */
    @ならば("取り込まれたメールは次のとおりである")
    public void hasFetched(DataTable subjects) {
        assertThat(provider().subjects()).isEqualTo(subjects.asList());
    }

    private OtherProvider provider() {
        return provider.orElseThrow(() -> new IllegalStateException("取り込みサービスがまだない: 前提のステップが足りない"));
    }
}
