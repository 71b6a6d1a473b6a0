#pragma once

// What the C library has and Swift's module of it leaves out.
#include <iconv.h>
#include <spawn.h>
#include <stddef.h>

int syncfs(int descriptor);
int malloc_trim(size_t pad);
int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *actions, int terminal);
