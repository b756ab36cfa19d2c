"""A thing happens where the talk was, and a place that follows from a post is that post's."""

from __future__ import annotations

from build_data.curated.compile import Row
from build_data.curated.link import Linked
from build_data.curated.related import present
from build_data.curated.rules import Found, rule
from build_data.models.actors import Place
from build_data.models.meetings import Meeting
from build_data.models.pacts import PactEvent
from build_data.models.texts import Draft


@rule("not-the-place-of-the-talk", "What a talk carried is placed elsewhere than the talk.", of=(PactEvent, Draft))
def is_the_place_that_of_the_talk(row: Row, records: Linked) -> Found:
    """Is what a talk carried where the talk was?"""
    talk = records.ids["meetings"].get(row.record.meeting_id) if row.record.meeting_id else None
    made = getattr(row.record, "made_from_table", None)
    if (
        talk
        and row.record.place_id
        and talk.record.place_id
        and row.record.place_id != talk.record.place_id
        and not made
    ):
        yield f"{talk.id} was in {talk.record.place_id}.", "place_id"


@rule(
    "no-post-there",
    "A place is said to follow from a post, and nobody present has a post there.",
    of=Meeting,
    warning=True,
)
def has_someone_a_post_there(row: Row, records: Linked) -> Found:
    """Has someone who was there a post at the place, where the place follows from a post?"""
    if row.record.place_basis != "post":
        return
    posts = set()
    for participant in present(row.id, records):
        person = records.ids["people"].get(participant.record.person_id) if participant.record.person_id else None
        if not person:
            return  # an unnamed office has its own post
        posts |= {posting.place_id for posting in person.record.postings if posting.place_id}
    if row.record.place_id not in posts:
        yield f"those present have posts in {', '.join(sorted(posts)) or 'no known place'}.", "place_id"


@rule("off-the-map", "Coordinates that no place can have, or only one of the two.", of=Place)
def is_the_place_on_the_map(row: Row, records: Linked) -> Found:
    """Are latitude and longitude given together, and on the map?"""
    latitude, longitude = row.record.latitude, row.record.longitude
    if (latitude is None) != (longitude is None):
        yield "give latitude and longitude together, or neither.", "latitude" if latitude is not None else "longitude"
    if latitude is not None and not -90 <= latitude <= 90:
        yield "a latitude lies between -90 and 90.", "latitude"
    if longitude is not None and not -180 <= longitude <= 180:
        yield "a longitude lies between -180 and 180.", "longitude"
