#!/usr/bin/env bash
# The tests of the Python client against the server as it is built, in an environment of their own.
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 -m venv "$scratch/venv"
export PATH="$scratch/venv/bin:$PATH" PYTHONDONTWRITEBYTECODE=1 PIP_DISABLE_PIP_VERSION_CHECK=1
pip install --quiet -r requirements-test.txt
pip install --quiet --no-deps --no-build-isolation .
mypy --strict --cache-dir "$scratch/mypy" --ignore-missing-imports src
pytest --basetemp "$scratch/pytest"
