package io.github.spmodesim.simulator.imap.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParentLinksTest {
    private static final int MANY = 200_000;

    @Test
    void aNewNodeHasNoParent() {
        ParentLinks links = new ParentLinks();

        assertThat(links.newNode()).isZero();
        assertThat(links.newNode()).isEqualTo(1);
        assertThat(links.parent(1)).isEqualTo(ParentLinks.NONE);
    }

    @Test
    void linksAndCutsAtRandomLeaveWhatWalkingUpLeaves() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int nodes = 1 + random.nextInt(40);
            ParentLinks links = of(nodes);
            int[] parents = new int[nodes];
            Arrays.fill(parents, ParentLinks.NONE);
            for (int step = 0; step < 200; step++) {
                int node = random.nextInt(nodes);
                int parent = random.nextInt(nodes + 1) - 1;
                if (random.nextInt(3) == 0) {
                    links.cut(node);
                    parents[node] = ParentLinks.NONE;
                } else if (parents[node] == ParentLinks.NONE) {
                    links.link(node, parent);
                    parents[node] = isBelow(parent, node, parents) ? ParentLinks.NONE : parent;
                }

                assertThat(links.parent(node))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(parents[node]);
            }
        }
    }

    private static boolean isBelow(int node, int above, int[] parents) {
        int at = node;
        while (at != ParentLinks.NONE && at != above) {
            at = parents[at];
        }
        return at == above;
    }

    @Test
    @Timeout(20)
    void lookingForALoopDoesNotWalkUpALongThread() {
        ParentLinks links = of(2 * MANY);
        for (int node = MANY - 1; node > 0; node--) {
            links.link(node, node - 1);
        }
        for (int node = MANY; node < 2 * MANY; node++) {
            links.link(0, MANY - 1);
            links.link(node, MANY - 1 - node % 7);

            assertThat(links.parent(0)).isEqualTo(ParentLinks.NONE);
            assertThat(links.parent(node)).isEqualTo(MANY - 1 - node % 7);
        }
    }

    private static ParentLinks of(int nodes) {
        ParentLinks links = new ParentLinks();
        for (int i = 0; i < nodes; i++) {
            links.newNode();
        }
        return links;
    }
}
