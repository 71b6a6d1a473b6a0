#include <sqlite3.h>

// sqlite3_db_config is variadic, which Swift cannot call. After this, closing the handle writes nothing: a handle whose
// sync has failed must not copy the write-ahead log into the database on its way out.
static inline int pingyi_close_without_checkpoint(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
