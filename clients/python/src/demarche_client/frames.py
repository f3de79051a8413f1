from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

# In order. `ambiguous` is off the scale: a category has to stand somewhere, so compare by `score`.
LEVELS = ["ambiguous", "oppose", "conditional_opposition", "neutral", "conditional_support", "support"]
SCORES = {"oppose": -1.0, "conditional_opposition": -0.5, "neutral": 0.0, "conditional_support": 0.5, "support": 1.0}
DATE = re.compile(r"(?:^|_)(?:since|until|from|to|on)$|^by$")
EDTF = re.compile(r"(?P<date>\d{4}(?:-\d\d(?:-\d\d)?)?)?(?:\.\.)?(?P<qualifier>[?~%]?)(?P<interval>/.*)?")
# By the length of its text.
PRECISION = {4: "year", 7: "month", 10: "day"}


def to_dataframe(answer: Mapping[str, Any] | Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """The rows of an answer, or rows, with the columns of the server's own tables.

    `validFrom` is `valid_from`; a reference is its slug, or its id where it has none, and `actor_name`; what is inside
    of an object is `stance_confidence`. Lists stay lists, of slugs where they are of references, for `explode`.
    """
    import pandas as pd

    if not isinstance(answer, Mapping):
        return finished(pd.DataFrame([_flat(row) for row in answer]))
    meta = answer.get("meta", {})
    rows = answer["data"] if isinstance(answer["data"], list) else [answer["data"]]
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    if "permalink" in meta:
        # Whose rows they are, and what moment they hold for, stands in each of them.
        before = _flat({name: meta[name] for name in ("proposal", "actor") if isinstance(meta.get(name), Mapping)})
        after = {name: meta[key] for name, key in (("as_of", "asOf"), ("known_at", "knownAt")) if key in meta}
    frame = finished(pd.DataFrame([{**before, **_flat(row), **after} for row in rows]))
    frame.attrs.update(meta)
    return frame


def finished(frame: pd.DataFrame) -> pd.DataFrame:
    """Levels as ordered categories with their score; days beside the text of dates; moments as such."""
    import numpy as np
    import pandas as pd

    columns: dict[str, Any] = {}
    for name in frame.columns:
        column = frame[name]
        texts = column.dropna()
        columns[name] = column
        if re.search(r"(?:^|_)level$", name):
            columns[name] = pd.Categorical(column, LEVELS, ordered=True)
            if name == "level" and "score" not in frame:
                columns["score"] = column.map(SCORES).astype("float64")
        elif name == "contested":
            # A row of positions says so where it is, and nothing where it is not.
            columns[name] = column.eq(True)
        elif re.search(r"^as_of$|_day$", name):
            # In seconds, for the years before 1677.
            columns[name] = column.map(str, na_action="ignore").fillna("NaT").to_numpy("datetime64[s]")
        elif re.search(r"(?:^|_)at$", name) and name != "known_at":
            columns[name] = pd.to_datetime(column, utc=True, format="ISO8601")
        elif DATE.search(name) and f"{name}_day" not in frame and all(isinstance(text, str) for text in texts):
            matches = [EDTF.fullmatch(text) if isinstance(text, str) else None for text in column]
            if sum(match is not None for match in matches) < len(texts):
                continue
            columns[f"{name}_day"] = np.array([_day(match) for match in matches], "datetime64[s]")
            columns[f"{name}_precision"] = [_precision(match) for match in matches]
    return pd.DataFrame(columns, index=frame.index)


def _day(match: re.Match[str] | None) -> Any:
    """The first day that a date can mean; a qualified one begins a unit earlier, with `%` two."""
    import numpy as np

    if not match or not match["date"]:
        return np.datetime64("NaT")
    # Of the unit that its text has.
    first: Any = np.datetime64(match["date"])
    return (first - {"": 0, "%": 2}.get(match["qualifier"], 1)).astype("datetime64[D]")


def _precision(match: re.Match[str] | None) -> str | None:
    if not match:
        return None
    return "interval" if match["interval"] else PRECISION[len(match["date"])] + match["qualifier"]


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for key, value in row.items():
        name = re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", key)
        if isinstance(value, Mapping):
            if _is_reference(value):
                columns.update({name: _short(value), f"{name}_name": value["name"]})
            else:
                inner = _flat(value)
                columns.update({name if part == "id" else f"{name}_{part}": it for part, it in inner.items()})
        elif isinstance(value, list):
            columns[name] = [_short(part) for part in value]
        else:
            columns[name] = value
    return columns


def _is_reference(value: Mapping[str, Any]) -> bool:
    # An answer about positions names an actor without its id, and with the proposal that implies a position its stance.
    return {"slug", "name"} <= value.keys() and value.keys() <= {"id", "slug", "name", "type", "codes", "stance"}


def _short(value: Any) -> Any:
    is_reference = isinstance(value, Mapping) and _is_reference(value)
    return (value["slug"] or value.get("id")) if is_reference else value
