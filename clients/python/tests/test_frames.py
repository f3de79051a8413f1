from __future__ import annotations

import pandas as pd
import pytest
from demarche_client import Client, to_dataframe

DAY = {"as_of": "2025-05-16", "known_at": 1}


@pytest.fixture(scope="module")
def positions(client: Client) -> pd.DataFrame:
    return to_dataframe(client.positions("ceasefire-before-talks", **DAY)).set_index("actor", drop=False)


def test_levels_are_in_order_and_unknown_is_not_zero(positions: pd.DataFrame) -> None:
    assert positions["level"].cat.ordered
    assert positions["level"].max() == "support"
    assert set(positions.index[positions["level"] > "neutral"]) == {
        "ukraine", "france", "germany", "poland", "united-kingdom",
    }  # fmt: skip
    assert positions.loc["russia", "score"] == -1
    assert positions.loc["turkiye", "level"] == "ambiguous"
    for unknown in ["turkiye", "european-nato-members"]:
        assert pd.isna(positions.loc[unknown, "score"])
    assert pd.isna(positions.loc["european-nato-members", "level"])
    assert positions["score"].mean() == pytest.approx(3 / 7)


def test_the_rows_say_what_they_are_of(positions: pd.DataFrame) -> None:
    assert set(positions["proposal"]) == {"ceasefire-before-talks"}
    assert set(positions["as_of"]) == {pd.Timestamp("2025-05-16")}
    assert set(positions["known_at"]) == {1}
    assert positions.attrs["permalink"].startswith("/v1/")


def test_dates_are_days_beside_their_text(client: Client) -> None:
    sources = to_dataframe(client.rows("/v1/sources", known_at=1, limit=10))
    coarse = sources[sources["published_on"] == "2025-05"]
    assert list(coarse["published_on_day"]) == [pd.Timestamp("2025-05-01")]
    assert sources["published_on_day"].dtype.kind == "M"
    assert sources["recorded_at"].dt.tz is not None
    stances = to_dataframe(client.rows("/v1/stances", known_at=1))
    assert 0 < stances["valid_to_day"].notna().sum() == stances["valid_to"].notna().sum() < len(stances)
    assert "superseded_by_day" not in stances


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("2025", "2025-01-01", "year"),
        ("1648-10-24", "1648-10-24", "day"),
        ("2025-05-16~", "2025-05-15", "day~"),
        ("2025-05%", "2025-03-01", "month%"),
        ("2025?", "2024-01-01", "year?"),
        ("2025-05-08/2025-05-16", "2025-05-08", "interval"),
        ("2025-05-08/", "2025-05-08", "interval"),
        ("/2025-05-16", None, "interval"),
        ("../2025-05-16", None, "interval"),
        (None, None, None),
    ],
)
def test_every_kind_of_date(text: str | None, day: str | None, precision: str | None) -> None:
    row = to_dataframe([{"validFrom": text}]).iloc[0]
    assert pd.isna(row["valid_from_day"]) if day is None else str(row["valid_from_day"].date()) == day
    assert row["valid_from_precision"] == precision


def test_what_is_no_date_has_no_day() -> None:
    assert list(to_dataframe([{"to": "russia", "until": "2025"}])) == ["to", "until", "until_day", "until_precision"]


def test_lists_are_lists_of_slugs(client: Client) -> None:
    stances = to_dataframe(client.get("/v1/stances", known_at=1))
    statements = stances.set_index("id")["statements"].explode()
    assert "zelensky-on-ceasefire" in set(statements)


def test_the_matrix_is_a_table_of_scores(client: Client) -> None:
    matrix = client.dataframe("/v1/positions", **DAY).pivot(index="actor", columns="proposal", values="score")
    assert matrix.loc["russia", "ceasefire-before-talks"] == -1
    assert matrix.isna().any(axis=None)


def test_contested_is_true_or_false(positions: pd.DataFrame) -> None:
    assert list(positions.index[positions["contested"]]) == ["united-states"]
    assert not positions["contested"].isna().any()


def test_no_rows_are_no_rows() -> None:
    assert len(to_dataframe([])) == 0


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/v1/proposals/ceasefire-before-talks/positions", DAY),
        ("/v1/stances", {"known_at": 1}),
        ("/v1/agreement", {**DAY, "dossier": "ukraine-peace-talks"}),
        ("/v1/actors/united-states/timeline", {"known_at": 1}),
        ("/v1/shifts", DAY),
    ],
)
def test_a_table_of_the_server_is_the_same_frame(client: Client, path: str, query: dict[str, object]) -> None:
    table = client.dataframe(path, **query)
    limit = {"limit": 500} if path == "/v1/stances" else {}
    made = to_dataframe(client.get(path, **query, **limit))
    assert len(table) == len(made) > 0
    assert table.attrs.get("permalink") == made.attrs["permalink"] if "permalink" in made.attrs else not table.attrs
    # Of what is null in every row the JSON does not say that it would be an object; lists are text in a table.
    missing = set(made.columns) - set(table.columns)
    assert all(made[name].isna().all() for name in missing), missing
    assert {"known_at"} <= set(table.columns) or path == "/v1/stances"
    for name in set(made.columns) & set(table.columns):
        if made[name].map(lambda value: isinstance(value, list)).any():
            continue
        # A row of positions leaves out what has nothing to say, or goes without saying.
        said = made[name].notna()
        mine, theirs = made.loc[said, name].astype(object), table.loc[said, name].astype(object)
        pd.testing.assert_series_equal(mine, theirs, check_dtype=False, obj=name)


def test_a_list_is_whole_as_a_table(client: Client) -> None:
    total = client.get("/v1/actors", known_at=1, limit=1)["meta"]["total"]
    assert len(client.dataframe("/v1/actors", known_at=1)) == total > 10
