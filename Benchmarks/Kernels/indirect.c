// Calls through pointers: small methods of shapes, a pipeline of filters, a comparison given by the caller.
#include "bench.h"

typedef struct Shape Shape;
typedef struct {
    int32_t (*area)(const Shape *);
    void (*move)(Shape *, int32_t, int32_t);
    int32_t (*weigh)(const Shape *, int32_t);
} Methods;
struct Shape { const Methods *methods; int32_t x, y, a, b; };

static NOINLINE int32_t square_area(const Shape *s) { return s->a * s->a; }
static NOINLINE int32_t box_area(const Shape *s) { return s->a * s->b; }
static NOINLINE int32_t wedge_area(const Shape *s) { return s->a * s->b / 2; }
static NOINLINE int32_t ring_area(const Shape *s) { return 3 * (s->a * s->a - s->b * s->b); }
static NOINLINE void move(Shape *s, int32_t dx, int32_t dy) { s->x += dx; s->y += dy; }
static NOINLINE void bounce(Shape *s, int32_t dx, int32_t dy) {
    s->x = (s->x + dx) & 1023;
    s->y = (s->y - dy) & 1023;
}
static NOINLINE int32_t heavy(const Shape *s, int32_t k) { return s->methods->area(s) * k + s->x; }
static NOINLINE int32_t light(const Shape *s, int32_t k) { return (s->methods->area(s) + s->y) ^ k; }

static const Methods all[] = {
    { square_area, move, heavy }, { box_area, bounce, light }, { wedge_area, move, light }, { ring_area, bounce, heavy },
};

typedef uint32_t (*Filter)(uint32_t);
static NOINLINE uint32_t twist(uint32_t x) { return x << 7 | x >> 25; }
static NOINLINE uint32_t scale(uint32_t x) { return x * 2654435761u; }
static NOINLINE uint32_t fold(uint32_t x) { return x ^ x >> 15; }
static NOINLINE uint32_t step(uint32_t x) { return x + 0x9E3779B9u; }
static const Filter filters[] = { twist, scale, fold, step, scale, fold, twist, step };

int main(int argc, char **argv) {
    int n = bench_arg(argc, argv, 30);
    static Shape shapes[1000];
    uint32_t seed = 99, sum = 0;
    for (int k = 0; k < 1000; k++) {
        uint32_t r = xs32(&seed);
        shapes[k] = (Shape){ &all[r & 3], (int32_t)(r >> 3 & 255), (int32_t)(r >> 11 & 255), (int32_t)(r >> 19 & 63) + 20,
                             (int32_t)(r >> 25 & 15) };
    }
    for (int round = 0; round < n * 20; round++) {
        for (int k = 0; k < 1000; k++) {
            Shape *s = &shapes[k];
            s->methods->move(s, round & 7, k & 3);
            sum += (uint32_t)s->methods->weigh(s, round);
        }
        for (int k = 0; k < 500; k++) {
            uint32_t value = sum + (uint32_t)k;
            for (int f = 0; f < 8; f++) value = filters[(f + k) & 7](value);
            sum ^= value;
        }
    }
    printf("indirect %08x\n", sum);
    return 0;
}
