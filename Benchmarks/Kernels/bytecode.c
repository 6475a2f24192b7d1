// A virtual machine with registers, in the form interpreters in C have: a loop around a large switch.
// It runs programs of its own code that count primes, sort, and hash.
#include "bench.h"

enum {
    HALT, MOVE, LOADI, ADD, SUB, MUL, DIV, MOD, AND, OR, XOR, SHL, SHR, NOT, NEG, ADDI, SUBI, MULI, ANDI, SHLI, SHRI,
    LT, LE, EQ, NE, JUMP, JT, JF, JLT, JLE, JEQ, JNE, JLTI, JEQI, LOAD, STORE, LOADX, STOREX, PUSH, POP, CALL, RET,
    INC, DEC, SWAP, MIN, MAX, ABS, ROL, ROR, MULADD, SELECT, LOOP, COUNT
};

typedef struct { uint8_t op, a, b, c; } Code;
#define I(op, a, b, c) { op, a, b, c }
// A jump's distance has 16 bits, in b and c, from the instruction behind it.
#define J(op, a, d) { op, a, (uint8_t)((d) & 255), (uint8_t)(((d) >> 8) & 255) }

static uint32_t memory[1 << 14];
static uint32_t stack[256];

static NOINLINE uint32_t run(const Code *code, uint32_t r0, uint32_t r1) {
    uint32_t r[16] = { r0, r1 };
    uint32_t sp = 0;
    const Code *pc = code;
    for (;;) {
        Code i = *pc++;
        int16_t distance = (int16_t)(i.b | i.c << 8);
        switch (i.op) {
        case HALT: return r[i.a];
        case MOVE: r[i.a] = r[i.b]; break;
        case LOADI: r[i.a] = (uint32_t)(i.b | i.c << 8); break;
        case ADD: r[i.a] = r[i.b] + r[i.c]; break;
        case SUB: r[i.a] = r[i.b] - r[i.c]; break;
        case MUL: r[i.a] = r[i.b] * r[i.c]; break;
        case DIV: r[i.a] = r[i.c] ? r[i.b] / r[i.c] : 0; break;
        case MOD: r[i.a] = r[i.c] ? r[i.b] % r[i.c] : 0; break;
        case AND: r[i.a] = r[i.b] & r[i.c]; break;
        case OR: r[i.a] = r[i.b] | r[i.c]; break;
        case XOR: r[i.a] = r[i.b] ^ r[i.c]; break;
        case SHL: r[i.a] = r[i.b] << (r[i.c] & 31); break;
        case SHR: r[i.a] = r[i.b] >> (r[i.c] & 31); break;
        case NOT: r[i.a] = ~r[i.b]; break;
        case NEG: r[i.a] = 0 - r[i.b]; break;
        case ADDI: r[i.a] = r[i.b] + i.c; break;
        case SUBI: r[i.a] = r[i.b] - i.c; break;
        case MULI: r[i.a] = r[i.b] * i.c; break;
        case ANDI: r[i.a] = r[i.b] & i.c; break;
        case SHLI: r[i.a] = r[i.b] << (i.c & 31); break;
        case SHRI: r[i.a] = r[i.b] >> (i.c & 31); break;
        case LT: r[i.a] = r[i.b] < r[i.c]; break;
        case LE: r[i.a] = r[i.b] <= r[i.c]; break;
        case EQ: r[i.a] = r[i.b] == r[i.c]; break;
        case NE: r[i.a] = r[i.b] != r[i.c]; break;
        case JUMP: pc += distance; break;
        case JT: if (r[i.a]) pc += distance; break;
        case JF: if (!r[i.a]) pc += distance; break;
        case JLT: if (r[i.a] < r[i.b]) pc += (int8_t)i.c; break;
        case JLE: if (r[i.a] <= r[i.b]) pc += (int8_t)i.c; break;
        case JEQ: if (r[i.a] == r[i.b]) pc += (int8_t)i.c; break;
        case JNE: if (r[i.a] != r[i.b]) pc += (int8_t)i.c; break;
        case JLTI: if (r[i.a] < i.b) pc += (int8_t)i.c; break;
        case JEQI: if (r[i.a] == i.b) pc += (int8_t)i.c; break;
        case LOAD: r[i.a] = memory[(r[i.b] + i.c) & 16383]; break;
        case STORE: memory[(r[i.b] + i.c) & 16383] = r[i.a]; break;
        case LOADX: r[i.a] = memory[(r[i.b] + r[i.c]) & 16383]; break;
        case STOREX: memory[(r[i.b] + r[i.c]) & 16383] = r[i.a]; break;
        case PUSH: stack[sp++ & 255] = r[i.a]; break;
        case POP: r[i.a] = stack[--sp & 255]; break;
        case CALL: stack[sp++ & 255] = (uint32_t)(pc - code); pc += distance; break;
        case RET: pc = code + stack[--sp & 255]; break;
        case INC: r[i.a]++; break;
        case DEC: r[i.a]--; break;
        case SWAP: { uint32_t t = r[i.a]; r[i.a] = r[i.b]; r[i.b] = t; break; }
        case MIN: r[i.a] = r[i.b] < r[i.c] ? r[i.b] : r[i.c]; break;
        case MAX: r[i.a] = r[i.b] > r[i.c] ? r[i.b] : r[i.c]; break;
        case ABS: r[i.a] = (int32_t)r[i.b] < 0 ? 0 - r[i.b] : r[i.b]; break;
        case ROL: r[i.a] = r[i.b] << (i.c & 31) | r[i.b] >> (-i.c & 31); break;
        case ROR: r[i.a] = r[i.b] >> (i.c & 31) | r[i.b] << (-i.c & 31); break;
        case MULADD: r[i.a] += r[i.b] * r[i.c]; break;
        case SELECT: r[i.a] = r[i.a] ? r[i.b] : r[i.c]; break;
        case LOOP: if (--r[i.a]) pc += distance; break;
        case COUNT: r[i.a] = (uint32_t)__builtin_popcount(r[i.b]); break;
        default: return 0xDEAD;
        }
    }
}

// How many primes are below r0: trial division.
static const Code primes[] = {
    I(LOADI, 1, 0, 0), I(LOADI, 2, 2, 0),
    I(LOADI, 3, 2, 0),                                    // 2: next candidate
    I(MUL, 4, 3, 3), I(JLT, 2, 4, 4),                     // 3
    I(MOD, 5, 2, 3), I(JEQI, 5, 0, 3), I(INC, 3, 0, 0), J(JUMP, 0, -6),
    I(INC, 1, 0, 0),                                      // 9: a prime
    I(INC, 2, 0, 0), I(JLT, 2, 0, -10), I(HALT, 1, 0, 0), // 10
};

// Fills r0 words from the seed r1, sorts them by insertion, and gives a word from the middle.
static const Code sort[] = {
    I(LOADI, 2, 0, 0),
    I(SHLI, 3, 1, 13), I(XOR, 1, 1, 3), I(SHRI, 3, 1, 17), I(XOR, 1, 1, 3), I(SHLI, 3, 1, 5), I(XOR, 1, 1, 3),
    I(STORE, 1, 2, 0), I(INC, 2, 0, 0), I(JLT, 2, 0, -9),
    I(LOADI, 2, 1, 0),
    I(LOAD, 3, 2, 0), I(MOVE, 4, 2, 0),                   // 11: take the word at r2
    I(JEQI, 4, 0, 5), I(SUBI, 5, 4, 1), I(LOAD, 6, 5, 0), // 13: move larger ones up
    I(JLE, 6, 3, 2), J(CALL, 0, 6), J(JUMP, 0, -6),
    I(STORE, 3, 4, 0), I(INC, 2, 0, 0), I(JLT, 2, 0, -11),
    I(SHRI, 7, 0, 1), J(JUMP, 0, 3),
    I(STORE, 6, 4, 0), I(MOVE, 4, 5, 0), I(RET, 0, 0, 0), // 24: the callee
    I(LOAD, 8, 7, 0), I(HALT, 8, 0, 0),
};

// Mixes r0 rounds of r1.
static const Code mix[] = {
    I(LOADI, 2, 57, 48), I(LOADI, 5, 0, 0),
    I(ROL, 3, 1, 5), I(MULADD, 3, 1, 2), I(COUNT, 4, 3, 0), I(XOR, 1, 3, 4), I(ANDI, 6, 1, 1),
    I(SELECT, 6, 3, 2), I(ADD, 1, 1, 6), I(MAX, 5, 5, 1), I(PUSH, 5, 0, 0), I(POP, 7, 0, 0), I(STOREX, 7, 0, 4),
    I(NOT, 7, 7, 0), I(LT, 8, 7, 1), J(JF, 8, 1), I(SWAP, 1, 7, 0),
    J(LOOP, 0, -16),
    I(XOR, 1, 1, 5), I(HALT, 1, 0, 0),
};

int main(int argc, char **argv) {
    int n = bench_arg(argc, argv, 5);
    uint32_t sum = 0, seed = 12345;
    for (int k = 0; k < n; k++) {
        sum = sum * 31 + run(primes, 9000, 0);
        sum = sum * 31 + run(sort, 900, xs32(&seed) | 1);
        sum = sum * 31 + run(mix, 60000, xs32(&seed));
    }
    printf("bytecode %08x\n", sum);
    return 0;
}
