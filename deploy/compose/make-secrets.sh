#!/bin/sh
# Makes random passwords for compose.yaml, once; what is there already stays as it is.
set -eu
folder=$(dirname "$0")/secrets
umask 077
mkdir -p "$folder"
# The folder keeps others of this machine out; within it the containers' users must read.
umask 022
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -e "$folder/$1" ] || printf '%s' "$2" > "$folder/$1"; }
keep postgres-password "$(random)"
keep owner-password "$(random)"
keep database-url "postgres://monogram:$(cat "$folder/owner-password")@database:5432/monogram"
# Fill these in where you have them: smtp://user:password@host:587, and the keys of the bucket.
for name in smtp s3-key-id s3-key; do keep "$name" ''; done
echo "The secrets lie in $folder."
