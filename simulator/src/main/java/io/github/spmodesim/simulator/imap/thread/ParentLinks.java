package io.github.spmodesim.simulator.imap.thread;

import java.util.Arrays;

/**
 * Who is whose parent, without loops.
 *
 * <p>A link-cut tree (Sleator and Tarjan, "Self-adjusting binary search trees", 1985): whether a link would close a loop is
 * told in amortised logarithmic time. Walking up to see it takes time squared where long threads come in a bad order.
 */
final class ParentLinks {
    /** No node. */
    static final int NONE = -1;

    private int size;
    private int[] parents = new int[16];
    // Paths as splay trees: nearer to the root of the thread is further left; up leads from a path's tree to the path
    // above.
    private int[] up = new int[16];
    private int[] left = new int[16];
    private int[] right = new int[16];

    /** Adds a node without a parent; the first is 0, the next 1. */
    int newNode() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size);
            up = Arrays.copyOf(up, 2 * size);
            left = Arrays.copyOf(left, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
        }
        parents[size] = NONE;
        up[size] = NONE;
        left[size] = NONE;
        right[size] = NONE;
        return size++;
    }

    /** The parent, or {@link #NONE}. */
    int parent(int node) {
        return parents[node];
    }

    /** Gives a node without a parent this one, unless that makes a loop; {@link #NONE} gives none. */
    void link(int node, int parent) {
        if (parent != NONE && root(parent) != node) {
            access(node);
            up[node] = parent;
            parents[node] = parent;
        }
    }

    /** Takes a node's parent away, if it has one. */
    void cut(int node) {
        if (parents[node] != NONE) {
            access(node);
            up[left[node]] = NONE;
            left[node] = NONE;
            parents[node] = NONE;
        }
    }

    private int root(int node) {
        access(node);
        int root = node;
        while (left[root] != NONE) {
            root = left[root];
        }
        splay(root);
        return root;
    }

    /** Makes the path from the root of the thread to this node one tree, with the node on top. */
    private void access(int node) {
        splay(node);
        right[node] = NONE;
        while (up[node] != NONE) {
            int above = up[node];
            splay(above);
            right[above] = node;
            splay(node);
        }
    }

    private void splay(int node) {
        while (!isTop(node)) {
            int middle = up[node];
            if (!isTop(middle)) {
                boolean straight = (left[middle] == node) == (left[up[middle]] == middle);
                rotate(straight ? middle : node);
            }
            rotate(node);
        }
    }

    private boolean isTop(int node) {
        int above = up[node];
        return above == NONE || (left[above] != node && right[above] != node);
    }

    /** Swaps a node with the one above it in its tree, the order from left to right staying as it is. */
    private void rotate(int node) {
        int above = up[node];
        int top = up[above];
        if (!isTop(above)) {
            replace(top, above, node);
        }
        up[node] = top;
        if (left[above] == node) {
            left[above] = adopt(right[node], above);
            right[node] = above;
        } else {
            right[above] = adopt(left[node], above);
            left[node] = above;
        }
        up[above] = node;
    }

    private void replace(int top, int old, int node) {
        if (left[top] == old) {
            left[top] = node;
        } else {
            right[top] = node;
        }
    }

    private int adopt(int child, int above) {
        if (child != NONE) {
            up[child] = above;
        }
        return child;
    }
}
