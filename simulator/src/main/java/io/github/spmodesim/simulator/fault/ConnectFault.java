package io.github.spmodesim.simulator.fault;

/** Goes wrong as soon as a connection is accepted, before any octet. */
public sealed interface ConnectFault extends Fault permits AcceptAndReset, BlackHole, WrongProtocol {
    /** Strikes once. */
    void strike(ConnectTarget target);

    @Override
    default FaultPoint usualPoint() {
        return FaultPoint.CONNECT;
    }
}
