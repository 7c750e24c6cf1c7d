package io.github.spmodesim.simulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of the class a simulator of its own, on free ports, with nothing left from another test.
 *
 * <p>A test takes it as a parameter {@code SpmodeSimulator}; a parameter {@code Subscriber} is a subscriber made for the
 * test. The transcript is printed when a test fails.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SpmodeExtension.class)
public @interface SpmodeTest {}
