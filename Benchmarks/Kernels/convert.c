// Floats to integers and back: samples of sound, rounding, colours, fixed point, bits of floats.
#include "bench.h"

#define COUNT 4096
static double samples[COUNT];
static float colours[COUNT];
static int16_t sound[COUNT];

static NOINLINE int32_t clip(double x) {
    if (x >= 32767.0) return 32767;
    if (x <= -32768.0) return -32768;
    return (int32_t)(x < 0 ? x - 0.5 : x + 0.5);
}

static NOINLINE uint32_t encode(double gain) {
    double error = 0;
    uint32_t sum = 0;
    for (int k = 0; k < COUNT; k++) {
        double wanted = samples[k] * gain + error;
        sound[k] = (int16_t)clip(wanted);
        error = (wanted - sound[k]) * 0.5;
        sum = sum * 31 + (uint16_t)sound[k];
    }
    return sum;
}

static NOINLINE void decode(double gain) {
    for (int k = 0; k < COUNT; k++) samples[k] = (double)sound[k] / gain;
}

static NOINLINE uint32_t pack(float brightness) {
    uint32_t sum = 0;
    for (int k = 0; k + 2 < COUNT; k += 3) {
        uint32_t r = (uint32_t)(colours[k] * brightness), g = (uint32_t)(colours[k + 1] * brightness);
        uint32_t b = (uint32_t)(colours[k + 2] * brightness);
        sum = sum * 31 + ((r & 255) << 16 | (g & 255) << 8 | (b & 255));
        colours[k] = (float)((sum >> 9) & 0xFFFF) / 65536.0f;
    }
    return sum;
}

static NOINLINE uint64_t fixed(int64_t from) {
    uint64_t sum = 0;
    for (int k = 1; k <= COUNT; k++) {
        double x = (double)(from + k) / 65536.0;
        int64_t whole = (int64_t)x;
        uint64_t fraction = (uint64_t)((x - (double)whole) * 4294967296.0);
        sum += fraction ^ (uint64_t)whole;
        sum += (uint64_t)__builtin_floor(x) + (uint64_t)__builtin_sqrt((double)k);
    }
    return sum;
}

// The exponent and the top of the fraction, from the bits.
static NOINLINE uint32_t bits(void) {
    uint32_t sum = 0;
    for (int k = 0; k < COUNT; k++) {
        union { double d; uint64_t u; } value = { samples[k] };
        union { float f; uint32_t u; } small = { (float)samples[k] };
        sum += (uint32_t)(value.u >> 52 & 2047) + (uint32_t)(value.u >> 40 & 255) + (small.u >> 13);
    }
    return sum;
}

int main(int argc, char **argv) {
    int n = bench_arg(argc, argv, 120);
    uint32_t sum = 0, seed = 31337;
    for (int k = 0; k < COUNT; k++) {
        samples[k] = (int32_t)xs32(&seed) / 2147483648.0;
        colours[k] = (float)(xs32(&seed) >> 8) / 16777216.0f;
    }
    for (int round = 0; round < n; round++) {
        double gain = 30000.0 + round * 17;
        sum = sum * 31 + encode(gain);
        decode(gain);
        sum = sum * 31 + pack(200.0f + (float)(round & 31));
        sum = sum * 31 + (uint32_t)fixed(round * 77777);
        sum = sum * 31 + bits();
    }
    printf("convert %08x\n", sum);
    return 0;
}
