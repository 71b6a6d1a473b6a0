#pragma once

// What the C library has and Swift's module of it leaves out.
#include <stddef.h>

int syncfs(int descriptor);
int malloc_trim(size_t pad);
