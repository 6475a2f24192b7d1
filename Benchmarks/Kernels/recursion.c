// Deep recursion: Ackermann's function, a tree that has become a list, a parser that goes down, backtracking.
#include "bench.h"

static NOINLINE uint32_t ackermann(uint32_t m, uint32_t n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

typedef struct Node { struct Node *left, *right; uint32_t key; } Node;
static Node nodes[6000];

// Keys that rise make every left child empty, so the tree is as deep as it is large.
static NOINLINE Node *insert(Node *tree, Node *node) {
    if (!tree) return node;
    if (node->key < tree->key) tree->left = insert(tree->left, node); else tree->right = insert(tree->right, node);
    return tree;
}
static NOINLINE uint32_t depth(const Node *tree) {
    if (!tree) return 0;
    uint32_t left = depth(tree->left), right = depth(tree->right);
    return 1 + (left > right ? left : right);
}
static NOINLINE uint32_t fold(const Node *tree, uint32_t value) {
    return tree ? fold(tree->right, fold(tree->left, value) * 31 + tree->key) : value;
}

static const char *at;
static uint32_t expression(void);
static NOINLINE uint32_t factor(void) {
    if (*at == '(') {
        at++;
        uint32_t value = expression();
        at++;
        return value;
    }
    uint32_t value = 0;
    while (*at >= '0' && *at <= '9') value = value * 10 + (uint32_t)(*at++ - '0');
    return value;
}
static NOINLINE uint32_t term(void) {
    uint32_t value = factor();
    while (*at == '*') { at++; value *= factor(); }
    return value;
}
static NOINLINE uint32_t expression(void) {
    uint32_t value = term();
    while (*at == '+') { at++; value += term(); }
    return value;
}

static NOINLINE uint32_t queens(uint32_t all, uint32_t columns, uint32_t left, uint32_t right) {
    if (columns == all) return 1;
    uint32_t count = 0;
    for (uint32_t free = all & ~(columns | left | right); free; free &= free - 1) {
        uint32_t bit = free & (0 - free);
        count += queens(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}

int main(int argc, char **argv) {
    static char source[4802];
    int n = bench_arg(argc, argv, 3);
    uint32_t sum = 0, seed = 2718;
    for (int round = 0; round < n; round++) {
        sum = sum * 31 + ackermann(2, 900);
        Node *tree = NULL;
        for (uint32_t k = 0; k < 6000; k++) {
            nodes[k] = (Node){ NULL, NULL, k < 1200 ? k : 1200 + (xs32(&seed) & 0xFFFFFF) };
            tree = insert(tree, &nodes[k]);
        }
        for (int k = 0; k < 20; k++) sum = sum * 31 + depth(tree) + fold(tree, sum);
        int length = 0;
        for (int k = 0; k < 800; k++) source[length++] = '(', source[length++] = (char)('1' + k % 9), source[length++] = '+';
        source[length++] = '7';
        for (int k = 0; k < 800; k++) source[length++] = ')', source[length++] = '*', source[length++] = '3';
        source[length] = 0;
        for (int k = 0; k < 20; k++) {
            at = source;
            sum = sum * 31 + expression();
        }
        sum = sum * 31 + queens(511, 0, 0, 0);
    }
    printf("recursion %08x\n", sum);
    return 0;
}
