package io.github.spmodesim.scenarios.cause;

import io.github.spmodesim.scenarios.world.World;
import io.github.spmodesim.simulator.access.Service;
import io.github.spmodesim.simulator.fault.BlackHole;
import io.github.spmodesim.simulator.fault.Fault;
import io.github.spmodesim.simulator.fault.FaultPoint;
import io.github.spmodesim.simulator.fault.FaultRule;
import io.github.spmodesim.simulator.fault.GreetingBye;
import io.github.spmodesim.simulator.fault.Refuse;
import io.github.spmodesim.simulator.fault.ReplyWith;
import io.github.spmodesim.simulator.fault.Reset;
import java.util.stream.Stream;

/** docomo's passing outage (claims T1c, T2c), with its end on the service's calendar. */
public enum ServiceOutage implements Cause {
    /** A right password is refused when receiving. Source: docomo-mail section 2, OBS 2013-14. */
    TRANSACTION_FAILED("T1c", "ドコモの一時的な障害(正しいパスワードでも受信のログインが断られる)"),
    /** The ports are closed. */
    REFUSED("T2c-refused", "ドコモの障害(接続が拒否される)"),
    /** Connections are taken, and then nothing. */
    SILENT("T2c-silent", "ドコモの障害(つながったまま応答がない)"),
    /** BYE and 421 in place of a greeting. */
    BYE("T2c-bye", "ドコモの障害(サーバーがあいさつの代わりに断る)"),
    /** Connections are taken and reset where the greeting should come. */
    CUT("T2c-cut", "ドコモの障害(つながってすぐ切られる)");

    private final String id;
    private final String japanese;

    ServiceOutage(String id, String japanese) {
        this.id = id;
        this.japanese = japanese;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public void strikeService(World world) {
        world.outages().begin(id, this == SILENT, rules().toList());
    }

    @Override
    public void lift(World world) {
        world.outages().end();
    }

    private Stream<FaultRule> rules() {
        return switch (this) {
            case TRANSACTION_FAILED ->
                Stream.of(FaultRule.of(new ReplyWith("NO Transaction failed"))
                        .at(FaultPoint.LOGIN)
                        .on(Service.IMAP));
            case REFUSED -> both(new Refuse());
            case SILENT -> both(new BlackHole());
            case BYE -> both(new GreetingBye("service not available"));
            case CUT -> both(new Reset(0)).map(rule -> rule.at(FaultPoint.GREETING));
        };
    }

    private static Stream<FaultRule> both(Fault fault) {
        return Stream.of(Service.IMAP, Service.SMTP)
                .map(service -> FaultRule.of(fault).on(service));
    }
}
