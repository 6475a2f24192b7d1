// Text: splitting, comparing, searching, counting words in a hash table, numbers to text and back.
#include "bench.h"

static const char *const syllables[16] = { "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "wu", "xa", "zen",
                                           "gor", "pil", "dam", "fry" };
#define PLACES 8192 // more than the text has words
static char text[40000];
static struct { char word[24]; uint32_t count; } table[PLACES];

// A text of words, numbers and line ends.
static void compose(uint32_t seed) {
    size_t at = 0;
    while (at < sizeof text - 64) {
        uint32_t kind = xs32(&seed) & 15;
        if (kind == 0) {
            at += (size_t)snprintf(text + at, 16, "%u", xs32(&seed) % 100000);
        } else {
            for (uint32_t k = 1 + (kind & 3); k; k--) {
                const char *s = syllables[xs32(&seed) & 15];
                size_t length = strlen(s);
                memcpy(text + at, s, length);
                at += length;
            }
        }
        text[at++] = kind == 5 ? '\n' : ' ';
    }
    text[at] = 0;
}

static NOINLINE uint32_t hash(const char *s, size_t length) {
    uint32_t h = 2166136261u;
    for (size_t k = 0; k < length; k++) h = (h ^ (uint8_t)s[k]) * 16777619u;
    return h;
}

static NOINLINE uint32_t count_words(void) {
    uint32_t numbers = 0;
    memset(table, 0, sizeof table);
    for (const char *p = text; *p;) {
        size_t length = strcspn(p, " \n");
        if (*p >= '0' && *p <= '9') {
            numbers += (uint32_t)strtoul(p, NULL, 10);
        } else if (length && length < sizeof table[0].word) {
            uint32_t place = hash(p, length) & (PLACES - 1);
            while (table[place].count && (strncmp(table[place].word, p, length) || table[place].word[length]))
                place = (place + 1) & (PLACES - 1);
            if (!table[place].count) {
                memcpy(table[place].word, p, length);
                table[place].word[length] = 0;
            }
            table[place].count++;
        }
        p += length;
        p += strspn(p, " \n");
    }
    return numbers;
}

static NOINLINE uint32_t find(const char *needle) {
    uint32_t found = 0;
    for (const char *p = strstr(text, needle); p; p = strstr(p + 1, needle)) found += (uint32_t)(p - text);
    return found;
}

static NOINLINE uint32_t reverse_upper(void) {
    static char copy[sizeof text];
    size_t length = strlen(text);
    for (size_t k = 0; k < length; k++) {
        char c = text[length - 1 - k];
        copy[k] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    copy[length] = 0;
    return hash(copy, length);
}

int main(int argc, char **argv) {
    int n = bench_arg(argc, argv, 1);
    uint32_t sum = 0;
    for (int k = 0; k < n; k++) {
        compose(977u + (uint32_t)k);
        sum = sum * 31 + count_words();
        for (int w = 0; w < PLACES; w++) sum += table[w].count * (uint32_t)w;
        sum = sum * 31 + find("zenba") + find("mofry ra") + find("99");
        sum = sum * 31 + reverse_upper();
    }
    printf("strings %08x\n", sum);
    return 0;
}
