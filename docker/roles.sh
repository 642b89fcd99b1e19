#!/bin/bash
# Run once by the PostgreSQL image, when the database is new: the role that owns the schema, and the role that the
# application works with, which may not change what is only ever added to.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner_password="$KEDANG_OWNER_PASSWORD" --set app_password="$KEDANG_APP_PASSWORD" <<'SQL'
create role kedang_owner login password :'owner_password';
create role kedang_app login password :'app_password';
create database kedang owner kedang_owner;
revoke connect on database kedang from public;
grant connect on database kedang to kedang_app;
SQL
