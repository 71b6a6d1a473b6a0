#pragma once

// In the C library since 2.14, but not in Swift's module of it.
int syncfs(int descriptor);
