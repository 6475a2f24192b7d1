// Sorting: quicksort with insertion at the end, heapsort, mergesort of records, and the library's qsort.
#include "bench.h"

#define COUNT 20000
typedef struct { uint32_t key, place; } Record;
static uint32_t numbers[COUNT];
static Record records[COUNT], spare[COUNT];

static void quick(uint32_t *a, int low, int high) {
    while (high - low > 16) {
        uint32_t pivot = a[(low + high) / 2];
        int i = low, j = high;
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                uint32_t t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        if (j - low < high - i) { quick(a, low, j); low = i; } else { quick(a, i, high); high = j; }
    }
    for (int k = low + 1; k <= high; k++) {
        uint32_t t = a[k];
        int m = k;
        for (; m > low && a[m - 1] > t; m--) a[m] = a[m - 1];
        a[m] = t;
    }
}

static void sift(uint32_t *a, int root, int count) {
    uint32_t t = a[root];
    for (int child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && a[child + 1] > a[child]) child++;
        if (a[child] <= t) break;
        a[root] = a[child];
    }
    a[root] = t;
}

static NOINLINE void heap(uint32_t *a, int count) {
    for (int k = count / 2 - 1; k >= 0; k--) sift(a, k, count);
    for (int k = count - 1; k > 0; k--) {
        uint32_t t = a[0];
        a[0] = a[k];
        a[k] = t;
        sift(a, 0, k);
    }
}

static NOINLINE void merge(Record *from, Record *to, int count) {
    for (int width = 1; width < count; width *= 2) {
        for (int low = 0; low < count; low += 2 * width) {
            int middle = low + width < count ? low + width : count, high = low + 2 * width < count ? low + 2 * width : count;
            int i = low, j = middle;
            for (int k = low; k < high; k++)
                to[k] = i < middle && (j >= high || from[i].key <= from[j].key) ? from[i++] : from[j++];
        }
        Record *t = from;
        from = to;
        to = t;
    }
    if (from != records) memcpy(records, from, sizeof records);
}

static int compare(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static uint32_t check(uint32_t seed) {
    for (int k = 0; k < COUNT; k++) numbers[k] = xs32(&seed) >> 8;
    return seed;
}

static uint32_t sum_of(void) {
    uint32_t sum = 0;
    for (int k = 0; k < COUNT; k++) sum = sum * 31 + numbers[k];
    return sum;
}

int main(int argc, char **argv) {
    int n = bench_arg(argc, argv, 4);
    uint32_t sum = 0, seed = 4711;
    for (int round = 0; round < n; round++) {
        seed = check(seed);
        quick(numbers, 0, COUNT - 1);
        sum = sum * 31 + sum_of();
        seed = check(seed);
        heap(numbers, COUNT);
        sum = sum * 31 + sum_of();
        seed = check(seed);
        for (int k = 0; k < COUNT; k++) records[k] = (Record){ numbers[k] & 4095, (uint32_t)k };
        merge(records, spare, COUNT);
        for (int k = 0; k < COUNT; k++) sum = sum * 31 + records[k].place;
        qsort(numbers, COUNT, sizeof numbers[0], compare);
        sum = sum * 31 + sum_of();
    }
    printf("sort %08x\n", sum);
    return 0;
}
