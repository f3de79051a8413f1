#!/usr/bin/env bash
# A throw-away PostgreSQL for tests and benchmarks.
#   eval "$(test/support/postgres.sh start)"   sets TEST_DATABASE_URL and POSTGRES_FOLDER
#   test/support/postgres.sh available         whether the server programs are installed
#   test/support/postgres.sh crash             stops the one in POSTGRES_FOLDER as if it were killed, and keeps it
#   test/support/postgres.sh resume            starts it again where it was
#   test/support/postgres.sh stop              stops the one in POSTGRES_FOLDER and removes it
set -euo pipefail

# The server programs are off the PATH on Debian; the newest wins.
server_programs() {
  local found
  found=$(find /usr/lib/postgresql -name pg_ctl 2>/dev/null | sort -V | tail -1)
  found=${found:-$(command -v pg_ctl)} || { echo 'no PostgreSQL server programs found: apt-get install postgresql' >&2; return 1; }
  dirname "$(readlink -f "$found")"
}

# PostgreSQL refuses to run as root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

free_port() {
  node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"
}

start() {
  local bin folder port
  bin=$(server_programs)
  folder=$(mktemp -d "${TMPDIR:-/tmp}/demarche-postgres.XXXXXX")
  [ "$(id -u)" != 0 ] || chown postgres "$folder"
  port=$(free_port)
  as_owner "$bin/initdb" -D "$folder/data" -U postgres --auth trust --encoding UTF8 --locale C --no-sync >"$folder/initdb.log" 2>&1 \
    || { cat "$folder/initdb.log" >&2; return 1; }
  # Nothing in it is worth a sync. A zone that is not UTC, because servers' zones are not.
  # pg_ctl keeps the caller's output open: without the log file and the closed input a script waits for ever.
  echo "-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c timezone=Asia/Kathmandu -c max_connections=100" >"$folder/options"
  POSTGRES_FOLDER=$folder resume || { cat "$folder/server.log" >&2; return 1; }
  as_owner "$bin/createdb" -h 127.0.0.1 -p "$port" -U postgres demarche_test \
    || { POSTGRES_FOLDER=$folder stop; return 1; }
  echo "export POSTGRES_FOLDER='$folder' TEST_DATABASE_URL='postgresql://postgres@127.0.0.1:$port/demarche_test'"
}

crash() {
  as_owner "$(server_programs)/pg_ctl" -D "${POSTGRES_FOLDER:?names the folder that start printed}/data" -m immediate -w stop \
    </dev/null >/dev/null 2>&1
}

resume() {
  local folder=${POSTGRES_FOLDER:?names the folder that start printed}
  as_owner "$(server_programs)/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 -o "$(cat "$folder/options")" \
    start </dev/null >/dev/null 2>&1
}

stop() {
  local folder=${POSTGRES_FOLDER:?names the folder that start printed}
  as_owner "$(server_programs)/pg_ctl" -D "$folder/data" -m immediate -w stop </dev/null >/dev/null 2>&1 || true
  rm -rf "$folder"
}

case "${1:-}" in
  available) server_programs >/dev/null 2>&1 ;;
  start) start ;;
  crash) crash ;;
  resume) resume ;;
  stop) stop ;;
  *) echo "usage: $0 available | start | crash | resume | stop" >&2; exit 2 ;;
esac
