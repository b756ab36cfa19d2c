"""Kinds of names, bodies, offices, outlets and works."""

from build_data.models.vocabulary.terms import vocabulary

NameKind = vocabulary(
    "What form of a name this is.",
    standard="Modern standard spelling, the headword.",
    variant="Another spelling in use elsewhere.",
    original_script="In the script of the person's own language.",
    as_printed="As the thesis prints it.",
    as_scanned="As the scan has it, misread.",
)

OrganisationKind = vocabulary(
    "What kind of body this is.",
    foreign_ministry="A ministry or commissariat of foreign affairs.",
    ministry="Another ministry, commissariat or government department.",
    government="A government, cabinet or council of ministers as a body.",
    parliament="A parliament, a chamber of one, or a soviet acting as one.",
    party="A political party or one of its organs.",
    international="An international organisation or one of its organs.",
    mission="An embassy, legation, trade delegation or other mission abroad.",
    commission="A commission, committee or delegation made for a task.",
    firm="A firm, bank, syndicate or association of firms.",
    armed_force="An army, staff or military organisation.",
    movement="A movement, union or association, emigre bodies included.",
    other="None of these; the note says what.",
)

OfficeKind = vocabulary(
    "What kind of office a person held.",
    head_of_state="Head of state.",
    head_of_government="Prime minister, chancellor, chairman of the council of commissars.",
    foreign_minister="Minister or commissar of foreign affairs.",
    deputy_foreign_minister="Deputy minister, state secretary or secretary-general of a foreign ministry.",
    ministry_official="Another official of a foreign ministry.",
    ambassador="Head of an embassy.",
    minister_plenipotentiary="Head of a legation; also a Soviet plenipotentiary representative where the source says envoy.",
    charge="Charge d'affaires.",
    mission_member="Counsellor, secretary or other member of a mission.",
    military_attache="Military, naval or air attache.",
    trade_representative="Head or member of a trade mission or delegation.",
    delegate="Delegate to a conference, a league organ or a negotiation.",
    minister="Minister or commissar of another department.",
    deputy_minister="Deputy minister or deputy commissar of another department.",
    parliamentarian="Deputy, senator or holder of a parliamentary office.",
    party_leader="Leader or official of a party.",
    military="Officer of an armed force.",
    journalist="Editor, correspondent or commentator.",
    businessman="Industrialist, banker or merchant.",
    scholar="Historian or other scholar.",
    other="None of these; the office says what.",
)

OutletKind = vocabulary(
    "What kind of outlet this is.",
    newspaper="A newspaper.",
    journal="A periodical that is no newspaper.",
    agency="A news agency.",
    bulletin="An official or semi-official bulletin.",
)

SourceKind = vocabulary(
    "What kind of work this is.",
    thesis="The thesis the dataset is drawn from.",
    documents="A published collection of documents.",
    treaty_series="A collection of treaties.",
    archive="Unpublished papers.",
    book="A book.",
    chapter="A part of a book.",
    article="An article in a journal.",
    newspaper="A newspaper or news agency, cited by issue.",
    periodical="A journal or bulletin, cited by issue.",
    memoir="Memoirs, diaries or a collection of one person's speeches.",
    dataset="A dataset.",
    web="A page of the web.",
)
