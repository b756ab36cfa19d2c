"""GeoJSON of the talks: a point a meeting whose place is known, in the place's coordinates of today's maps."""

from __future__ import annotations

from build_data.dataset import Dataset
from build_data.products import Product, write_json

_COPIED = ("label", "kind", "date_edtf", "date_min", "date_max", "factuality", "place_basis", "summary")


def features(dataset: Dataset) -> dict:
    """A FeatureCollection, in order of time; people and evidence as text."""
    places = {row["place_id"]: row for row in dataset.rows("places")}
    people: dict[str, list[str]] = {}
    for row in dataset.rows("meeting_participants"):
        who = dataset.names.get("people", {}).get(row["person_id"]) or row["participant"]
        if who:
            people.setdefault(row["meeting_id"], []).append(who)
    meetings = [row for row in dataset.rows("meetings") if _is_on_map(places.get(row["place_id"]))]
    meetings.sort(key=lambda row: (str(row["date_min"] or row["date_max"]), row["meeting_id"]))
    return {
        "type": "FeatureCollection",
        "name": f"{dataset.about.title} {dataset.about.version}: meetings",
        "features": [
            {
                "type": "Feature",
                "id": row["meeting_id"],
                "geometry": {"type": "Point", "coordinates": _point(places[row["place_id"]])},
                "properties": {
                    **{name: row[name] if row[name] is None else str(row[name]) for name in _COPIED},
                    "place": places[row["place_id"]]["name"],
                    "place_1932": places[row["place_id"]]["name_1932"],
                    "participants": "; ".join(people.get(row["meeting_id"], ())),
                    "evidence": dataset.evidence.get(("meetings", row["meeting_id"]), ""),
                },
            }
            for row in meetings
        ],
    }


def _is_on_map(place: dict | None) -> bool:
    return bool(place) and place["latitude"] is not None and place["longitude"] is not None


def _point(place: dict) -> list[float]:
    return [place["longitude"], place["latitude"]]


PRODUCTS = (
    Product(
        "soviet-pacts-{version}-talks.geojson",
        lambda dataset, path: write_json(path, features(dataset)),
        committed=False,
    ),
)
