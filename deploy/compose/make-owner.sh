#!/bin/sh
# Runs once, in the new database: the role that owns Monogram's tables. It makes the program's own roles, so it may
# create roles; it is no superuser.
set -eu
password=$(cat /run/secrets/owner-password)
psql --username="$POSTGRES_USER" --set=ON_ERROR_STOP=1 --set=password="$password" <<'SQL'
create role monogram login createrole password :'password';
create database monogram owner monogram;
SQL
