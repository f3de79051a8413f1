from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from demarche_client import Client

ROOT = Path(__file__).parents[3]


class Server:
    def __init__(self, address: str, key: str) -> None:
        self.address = address
        self.key = key


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The program itself, as it is built, with the first dossier in a ledger of its own."""
    folder = tmp_path_factory.mktemp("server")
    settings = {
        "PATH": os.environ["PATH"],
        "PORT": "0",
        "HOST": "127.0.0.1",
        "DATA_DIR": str(folder / "ledger"),
        "IMPORT_DIR": str(folder / "imports"),
        "LOG_REQUESTS": "false",
    }
    with (folder / "stderr").open("w") as errors:
        process = subprocess.Popen(
            ["node", str(ROOT / "dist/main.js"), "serve"],
            env=settings,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        assert process.stdout is not None
        said: dict[str, str] = {}
        for line in process.stdout:
            said.update(json.loads(line))
            if "key" in said:
                break
        assert "key" in said, (folder / "stderr").read_text()
        yield Server(said["address"], said["key"])
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[Client]:
    with Client(server.address, server.key) as client:
        yield client
