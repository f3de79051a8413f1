"""The tables as analysts' own tools read them, without a client."""

from __future__ import annotations

import io
from datetime import date
from urllib.request import urlopen

import duckdb
import networkx
import openpyxl
import pandas as pd
import polars as pl
import pytest

from conftest import Server

DAY = "asOf=2025-05-16&knownAt=1"


@pytest.fixture(scope="module")
def v1(server: Server) -> str:
    return f"{server.address}/v1"


def read(url: str) -> io.BytesIO:
    with urlopen(url) as answer:
        return io.BytesIO(answer.read())


def test_pandas_reads_dates_and_joins_on_codes_in_one_line(v1: str) -> None:
    stances = pd.read_csv(f"{v1}/stances.csv?knownAt=1")
    assert pd.to_datetime(stances["valid_from_day"]).notna().all()
    capabilities = pd.DataFrame({"ccode": [365, 369], "cinc": [0.04, 0.01]})
    url = f"{v1}/proposals/ceasefire-before-talks/positions.csv?{DAY}&codes=cow"
    joined = pd.read_csv(url).merge(capabilities, left_on="actor_cow", right_on="ccode")
    assert set(joined["actor"]) == {"russia", "ukraine"}


def test_polars_reads_parquet_and_csv_by_url(v1: str) -> None:
    url = f"{v1}/stances.parquet?knownAt=1"
    stances = pl.read_parquet(url)
    assert stances.schema["valid_from_day"] == pl.Date
    lazily = pl.scan_parquet(url).select("actor", "valid_from_day").collect()
    assert lazily.equals(stances.select("actor", "valid_from_day"))
    assert pl.read_csv(f"{v1}/stances.csv?knownAt=1", infer_schema_length=None).height == stances.height


def test_duckdb_asks_the_file(v1: str, tmp_path: pytest.TempPathFactory) -> None:
    path = f"{tmp_path}/stances.parquet"
    with open(path, "wb") as file:
        file.write(read(f"{v1}/stances.parquet?knownAt=1").read())
    rows = duckdb.sql(f"SELECT actor, max(valid_from_day) FROM '{path}' GROUP BY actor").fetchall()
    assert all(isinstance(day, date) for _, day in rows)


def test_networkx_reads_the_network(v1: str) -> None:
    url = f"{v1}/networks?dossier=ukraine-peace-talks&asOf=2025-05-17&knownAt=1&format=graphml"
    graph = networkx.read_graphml(read(url))
    assert graph.number_of_nodes() > 3
    assert graph.number_of_edges() > 3


def test_spreadsheets_have_names_as_they_are_written(v1: str) -> None:
    sheet = openpyxl.load_workbook(read(f"{v1}/actors.xlsx?knownAt=1")).active
    header, *rows = sheet.iter_rows(values_only=True)
    assert "Türkiye" in {row[header.index("name")] for row in rows}
    text = read(f"{v1}/actors.csv?knownAt=1&bom=true").read()
    assert text.startswith(b"\xef\xbb\xbf")
    assert "Türkiye" in text.decode("utf-8-sig")
