#pragma once

// What the C library has and Swift's module of it leaves out.
#include <iconv.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/timex.h>

int syncfs(int descriptor);
int malloc_trim(size_t pad);
int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *actions, int terminal);

// Whether somebody keeps this machine's clock right, as far as the kernel was told.
static inline int cg_clock_is_kept(void) {
  struct timex state = {0};
  return adjtimex(&state) != TIME_ERROR && !(state.status & STA_UNSYNC);
}
