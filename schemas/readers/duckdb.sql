-- Soviet Non-Aggression Pacts, 1917-1933 0.1.0: the CSV files as tables with types.

CREATE TABLE states (
  state_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_1932 VARCHAR NOT NULL,
  adjective VARCHAR NOT NULL,
  cow_ccode INTEGER,
  cow_abb VARCHAR,
  gw_code INTEGER,
  iso3 VARCHAR,
  iso3166_3 VARCHAR,
  note VARCHAR,
  PRIMARY KEY (state_id)
);
COPY states FROM 'data/states.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TABLE places (
  place_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  name_1932 VARCHAR NOT NULL,
  latitude DOUBLE,
  longitude DOUBLE,
  state_id_1932 VARCHAR,
  geonames_id INTEGER,
  note VARCHAR,
  PRIMARY KEY (place_id)
);
COPY places FROM 'data/places.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE organisations_kind AS ENUM ('foreign_ministry', 'ministry', 'government', 'parliament', 'party', 'international', 'mission', 'commission', 'firm', 'armed_force', 'movement', 'other');
CREATE TABLE organisations (
  organisation_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind organisations_kind NOT NULL,
  state_id VARCHAR,
  note VARCHAR,
  PRIMARY KEY (organisation_id)
);
COPY organisations FROM 'data/organisations.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE outlets_kind AS ENUM ('newspaper', 'journal', 'agency', 'bulletin');
CREATE TABLE outlets (
  outlet_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind outlets_kind NOT NULL,
  state_id VARCHAR,
  affiliation VARCHAR,
  note VARCHAR,
  PRIMARY KEY (outlet_id)
);
COPY outlets FROM 'data/outlets.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE people_born_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE people_born_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE people_died_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE people_died_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE people (
  person_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  surname VARCHAR NOT NULL,
  state_id VARCHAR,
  born_edtf VARCHAR,
  born_min DATE,
  born_max DATE,
  born_basis people_born_basis,
  born_shape people_born_shape,
  died_edtf VARCHAR,
  died_min DATE,
  died_max DATE,
  died_basis people_died_basis,
  died_shape people_died_shape,
  wikidata_id VARCHAR,
  viaf_id VARCHAR,
  gnd_id VARCHAR,
  note VARCHAR,
  PRIMARY KEY (person_id)
);
COPY people FROM 'data/people.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE person_names_kind AS ENUM ('standard', 'variant', 'original_script', 'as_printed', 'as_scanned');
CREATE TABLE person_names (
  person_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  kind person_names_kind NOT NULL,
  note VARCHAR,
  PRIMARY KEY (person_id, name, kind)
);
COPY person_names FROM 'data/person_names.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE postings_office_kind AS ENUM ('head_of_state', 'head_of_government', 'foreign_minister', 'deputy_foreign_minister', 'ministry_official', 'ambassador', 'minister_plenipotentiary', 'charge', 'mission_member', 'military_attache', 'trade_representative', 'delegate', 'minister', 'deputy_minister', 'parliamentarian', 'party_leader', 'military', 'journalist', 'businessman', 'scholar', 'other');
CREATE TYPE postings_start_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE postings_start_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE postings_end_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE postings_end_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE postings (
  posting_id VARCHAR NOT NULL,
  person_id VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  office_kind postings_office_kind NOT NULL,
  state_id VARCHAR,
  accredited_to_state_id VARCHAR,
  organisation_id VARCHAR,
  place_id VARCHAR,
  start_edtf VARCHAR,
  start_min DATE,
  start_max DATE,
  start_basis postings_start_basis,
  start_shape postings_start_shape,
  end_edtf VARCHAR,
  end_min DATE,
  end_max DATE,
  end_basis postings_end_basis,
  end_shape postings_end_shape,
  note VARCHAR,
  PRIMARY KEY (posting_id)
);
COPY postings FROM 'data/postings.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE sources_kind AS ENUM ('thesis', 'documents', 'treaty_series', 'archive', 'book', 'chapter', 'article', 'newspaper', 'periodical', 'memoir', 'dataset', 'web');
CREATE TABLE sources (
  source_id VARCHAR NOT NULL,
  kind sources_kind NOT NULL,
  short VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  author VARCHAR,
  body_author VARCHAR,
  year INTEGER,
  url VARCHAR,
  covers VARCHAR,
  cited_as VARCHAR,
  note VARCHAR,
  PRIMARY KEY (source_id)
);
COPY sources FROM 'data/sources.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pacts_kind AS ENUM ('non_aggression', 'neutrality', 'non_aggression_and_neutrality', 'friendship', 'renunciation_of_war', 'definition_of_aggression', 'conciliation', 'prolongation', 'trade', 'economic_non_aggression', 'peace', 'alliance', 'guarantee', 'customs_union', 'consultation', 'disarmament', 'other');
CREATE TYPE pacts_scope AS ENUM ('core', 'related', 'context');
CREATE TYPE pacts_laterality AS ENUM ('bilateral', 'multilateral');
CREATE TYPE pacts_outcome AS ENUM ('in_force', 'signed', 'initialled', 'text_agreed', 'negotiated', 'refused', 'deferred', 'mooted', 'undecided');
CREATE TYPE pacts_signed_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pacts_signed_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pacts_in_force_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pacts_in_force_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pacts_ended_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pacts_ended_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE pacts (
  pact_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  kind pacts_kind NOT NULL,
  scope pacts_scope NOT NULL,
  laterality pacts_laterality NOT NULL,
  outcome pacts_outcome NOT NULL,
  signed_edtf VARCHAR,
  signed_min DATE,
  signed_max DATE,
  signed_basis pacts_signed_basis,
  signed_shape pacts_signed_shape,
  signed_place_id VARCHAR,
  in_force_edtf VARCHAR,
  in_force_min DATE,
  in_force_max DATE,
  in_force_basis pacts_in_force_basis,
  in_force_shape pacts_in_force_shape,
  ended_edtf VARCHAR,
  ended_min DATE,
  ended_max DATE,
  ended_basis pacts_ended_basis,
  ended_shape pacts_ended_shape,
  duration_months INTEGER,
  cow_alliance_id INTEGER,
  atop_id INTEGER,
  lnts_number INTEGER,
  text_told_whole BOOLEAN NOT NULL,
  note VARCHAR,
  PRIMARY KEY (pact_id)
);
COPY pacts FROM 'data/pacts.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pact_parties_role AS ENUM ('signatory', 'acceded', 'invited', 'declined', 'guarantor');
CREATE TYPE pact_parties_signed_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_parties_signed_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pact_parties_ratified_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_parties_ratified_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pact_parties_ratified_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE pact_parties_acceded_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_parties_acceded_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pact_parties_deposited_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_parties_deposited_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pact_parties_in_force_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_parties_in_force_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE pact_parties (
  pact_id VARCHAR NOT NULL,
  state_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  role pact_parties_role NOT NULL,
  signed_edtf VARCHAR,
  signed_min DATE,
  signed_max DATE,
  signed_basis pact_parties_signed_basis,
  signed_shape pact_parties_signed_shape,
  ratified_edtf VARCHAR,
  ratified_min DATE,
  ratified_max DATE,
  ratified_basis pact_parties_ratified_basis,
  ratified_shape pact_parties_ratified_shape,
  ratified_missing pact_parties_ratified_missing,
  acceded_edtf VARCHAR,
  acceded_min DATE,
  acceded_max DATE,
  acceded_basis pact_parties_acceded_basis,
  acceded_shape pact_parties_acceded_shape,
  deposited_edtf VARCHAR,
  deposited_min DATE,
  deposited_max DATE,
  deposited_basis pact_parties_deposited_basis,
  deposited_shape pact_parties_deposited_shape,
  in_force_edtf VARCHAR,
  in_force_min DATE,
  in_force_max DATE,
  in_force_basis pact_parties_in_force_basis,
  in_force_shape pact_parties_in_force_shape,
  signatory_person_ids VARCHAR,
  note VARCHAR,
  PRIMARY KEY (pact_id, state_id)
);
COPY pact_parties FROM 'data/pact_parties.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pact_relations_relation AS ENUM ('renews', 'supplements', 'confirms', 'replaces', 'modelled_on');
CREATE TABLE pact_relations (
  pact_id VARCHAR NOT NULL,
  relation pact_relations_relation NOT NULL,
  other_pact_id VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (pact_id, relation, other_pact_id)
);
COPY pact_relations FROM 'data/pact_relations.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pact_events_kind AS ENUM ('mooted', 'proposed', 'proposal_accepted', 'proposal_refused', 'negotiations_opened', 'negotiations_resumed', 'negotiations_delayed', 'negotiations_suspended', 'negotiations_broken_off', 'negotiations_concluded', 'draft_presented', 'draft_rejected', 'draft_accepted', 'text_agreed', 'authorised', 'decided', 'amendment_proposed', 'concession', 'mediation', 'condition_stated', 'condition_lifted', 'conduct_agreed', 'initialled', 'announced', 'published', 'informed_third_state', 'approved', 'signed', 'submitted_for_ratification', 'ratified', 'ratification_delayed', 'instruments_exchanged', 'deposited', 'invited', 'declined', 'in_force', 'registered', 'acceded', 'renewed', 'denounced', 'violated', 'ended', 'denied', 'other');
CREATE TYPE pact_events_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE pact_events_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE pact_events_place_id_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE pact_events_place_basis AS ENUM ('stated', 'post', 'implied', 'external');
CREATE TYPE pact_events_factuality AS ENUM ('happened', 'reported', 'rumoured', 'presumed', 'planned', 'denied', 'disputed');
CREATE TYPE pact_events_made_from_table AS ENUM ('drafts', 'conditions');
CREATE TABLE pact_events (
  event_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  pact_id VARCHAR,
  negotiation_id VARCHAR,
  kind pact_events_kind NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis pact_events_date_basis,
  date_shape pact_events_date_shape,
  sequence INTEGER,
  place_id VARCHAR,
  place_id_missing pact_events_place_id_missing,
  place_basis pact_events_place_basis,
  actor_person_ids VARCHAR,
  actor_state_ids VARCHAR,
  addressed_state_ids VARCHAR,
  actor_organisation_ids VARCHAR,
  meeting_id VARCHAR,
  document_id VARCHAR,
  draft_id VARCHAR,
  summary VARCHAR NOT NULL,
  factuality pact_events_factuality NOT NULL,
  made_from_table pact_events_made_from_table,
  made_from_id VARCHAR,
  note VARCHAR,
  PRIMARY KEY (event_id)
);
COPY pact_events FROM 'data/pact_events.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE drafts_proposed_by_state_ids_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE drafts_place_basis AS ENUM ('stated', 'post', 'implied', 'external');
CREATE TYPE drafts_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE drafts_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE drafts_fate AS ENUM ('adopted', 'merged', 'superseded', 'rejected', 'unanswered', 'initialled', 'disowned', 'open', 'not_stated');
CREATE TABLE drafts (
  draft_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  pact_id VARCHAR NOT NULL,
  negotiation_id VARCHAR,
  proposed_by_state_ids VARCHAR,
  proposed_by_state_ids_missing drafts_proposed_by_state_ids_missing,
  presented_by_person_ids VARCHAR,
  presented_to_person_ids VARCHAR,
  place_id VARCHAR,
  place_basis drafts_place_basis,
  meeting_id VARCHAR,
  document_id VARCHAR,
  replies_to_draft_id VARCHAR,
  based_on_draft_id VARCHAR,
  based_on_pact_id VARCHAR,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis drafts_date_basis,
  date_shape drafts_date_shape,
  sequence INTEGER,
  fate drafts_fate NOT NULL,
  told_whole BOOLEAN NOT NULL,
  gist VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (draft_id)
);
COPY drafts FROM 'data/drafts.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE clauses_topic AS ENUM ('non_aggression', 'renunciation_of_war', 'aggressor_defined', 'release_on_aggression', 'neutrality', 'third_party_hostile_acts', 'third_party_treaties', 'league_obligations', 'economic_non_aggression', 'territory', 'non_interference', 'propaganda', 'armed_bands', 'pretender_governments', 'peaceful_settlement', 'conciliation', 'disarmament', 'consultation', 'relation_to_earlier_pacts', 'accession', 'ratification', 'entry_into_force', 'duration', 'denunciation', 'language', 'registration_and_publicity', 'trade', 'credits_and_orders', 'debts', 'representation', 'preamble', 'other_matter');
CREATE TYPE clauses_fate AS ENUM ('adopted', 'adopted_changed', 'rejected', 'dropped', 'superseded', 'disowned', 'moved', 'in_text', 'open', 'not_stated');
CREATE TYPE clauses_change AS ENUM ('kept', 'narrowed', 'widened', 'reworded', 'against');
CREATE TABLE clauses (
  clause_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  draft_id VARCHAR,
  pact_id VARCHAR NOT NULL,
  article VARCHAR,
  topic clauses_topic NOT NULL,
  gist VARCHAR NOT NULL,
  wording VARCHAR,
  language VARCHAR,
  fate clauses_fate NOT NULL,
  dropped_in_draft_id VARCHAR,
  replies_to_clause_id VARCHAR,
  change clauses_change,
  note VARCHAR,
  PRIMARY KEY (clause_id)
);
COPY clauses FROM 'data/clauses.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE conditions_stage AS ENUM ('opening', 'negotiation', 'initialling', 'signature', 'ratification', 'exchange_of_instruments', 'entry_into_force', 'accession', 'publication', 'continuance', 'other');
CREATE TYPE conditions_relation AS ENUM ('after', 'together_with', 'independent_of');
CREATE TYPE conditions_depends_on_stage AS ENUM ('opening', 'negotiation', 'initialling', 'signature', 'ratification', 'exchange_of_instruments', 'entry_into_force', 'accession', 'publication', 'continuance', 'other');
CREATE TYPE conditions_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE conditions_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE conditions_lifted_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE conditions_lifted_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE conditions_fate AS ENUM ('met', 'dropped', 'never_met', 'passed_over', 'standing', 'not_stated');
CREATE TABLE conditions (
  condition_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  pact_id VARCHAR NOT NULL,
  stage conditions_stage NOT NULL,
  relation conditions_relation NOT NULL,
  depends_on_pact_id VARCHAR,
  depends_on_stage conditions_depends_on_stage,
  depends_on_issue VARCHAR,
  any_of VARCHAR,
  stated_by_state_ids VARCHAR NOT NULL,
  stated_by_person_ids VARCHAR,
  meeting_id VARCHAR,
  document_id VARCHAR,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis conditions_date_basis,
  date_shape conditions_date_shape,
  lifted_edtf VARCHAR,
  lifted_min DATE,
  lifted_max DATE,
  lifted_basis conditions_lifted_basis,
  lifted_shape conditions_lifted_shape,
  lifted_by_state_ids VARCHAR,
  sequence INTEGER,
  fate conditions_fate NOT NULL,
  replaces_condition_id VARCHAR,
  gist VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (condition_id)
);
COPY conditions FROM 'data/conditions.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE negotiations_opened_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE negotiations_opened_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE negotiations_closed_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE negotiations_closed_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE negotiations_outcome AS ENUM ('concluded', 'broken_off', 'suspended', 'merged', 'refused', 'open', 'undecided');
CREATE TABLE negotiations (
  negotiation_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  pact_ids VARCHAR,
  state_ids VARCHAR NOT NULL,
  mediator_state_ids VARCHAR,
  continues_negotiation_id VARCHAR,
  opened_edtf VARCHAR,
  opened_min DATE,
  opened_max DATE,
  opened_basis negotiations_opened_basis,
  opened_shape negotiations_opened_shape,
  closed_edtf VARCHAR,
  closed_min DATE,
  closed_max DATE,
  closed_basis negotiations_closed_basis,
  closed_shape negotiations_closed_shape,
  outcome negotiations_outcome NOT NULL,
  note VARCHAR,
  PRIMARY KEY (negotiation_id)
);
COPY negotiations FROM 'data/negotiations.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE positions_topic AS ENUM ('non_aggression', 'renunciation_of_war', 'aggressor_defined', 'release_on_aggression', 'neutrality', 'third_party_hostile_acts', 'third_party_treaties', 'league_obligations', 'economic_non_aggression', 'territory', 'non_interference', 'propaganda', 'armed_bands', 'pretender_governments', 'peaceful_settlement', 'conciliation', 'disarmament', 'consultation', 'relation_to_earlier_pacts', 'accession', 'ratification', 'entry_into_force', 'duration', 'denunciation', 'language', 'registration_and_publicity', 'trade', 'credits_and_orders', 'debts', 'representation', 'preamble', 'other_matter', 'purpose', 'link_to_another_matter', 'order_of_conclusion', 'pace', 'publicity', 'participants', 'form', 'mediation', 'economic_terms', 'mutual_relations', 'other_conduct');
CREATE TYPE positions_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE positions_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE positions (
  position_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  negotiation_id VARCHAR NOT NULL,
  state_id VARCHAR NOT NULL,
  topic positions_topic NOT NULL,
  issue VARCHAR NOT NULL,
  stated_by_person_ids VARCHAR,
  meeting_id VARCHAR,
  document_id VARCHAR,
  condition_id VARCHAR,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis positions_date_basis,
  date_shape positions_date_shape,
  sequence INTEGER,
  gist VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (position_id)
);
COPY positions FROM 'data/positions.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE meetings_kind AS ENUM ('conversation', 'negotiation_session', 'reception', 'conference', 'council_session', 'hand_over', 'signing_ceremony', 'visit', 'press_conference', 'other');
CREATE TYPE meetings_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE meetings_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE meetings_place_id_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE meetings_place_basis AS ENUM ('stated', 'post', 'implied', 'external');
CREATE TYPE meetings_factuality AS ENUM ('happened', 'reported', 'rumoured', 'presumed', 'planned', 'denied', 'disputed');
CREATE TABLE meetings (
  meeting_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind meetings_kind NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis meetings_date_basis,
  date_shape meetings_date_shape,
  sequence INTEGER,
  place_id VARCHAR,
  place_id_missing meetings_place_id_missing,
  place_basis meetings_place_basis,
  negotiation_ids VARCHAR,
  pact_ids VARCHAR,
  topic VARCHAR NOT NULL,
  summary VARCHAR NOT NULL,
  factuality meetings_factuality NOT NULL,
  note VARCHAR,
  PRIMARY KEY (meeting_id)
);
COPY meetings FROM 'data/meetings.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE meeting_participants_role AS ENUM ('participant', 'host', 'chair', 'speaker', 'signatory', 'bearer', 'recipient', 'expert');
CREATE TABLE meeting_participants (
  meeting_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  person_id VARCHAR,
  participant VARCHAR,
  state_id VARCHAR,
  role meeting_participants_role NOT NULL,
  identified_by VARCHAR,
  note VARCHAR,
  PRIMARY KEY (meeting_id, position)
);
COPY meeting_participants FROM 'data/meeting_participants.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE press_items_outlet_missing AS ENUM ('many', 'not_stated', 'illegible');
CREATE TYPE press_items_extent AS ENUM ('piece', 'campaign');
CREATE TYPE press_items_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE press_items_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE press_items_page_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE press_items_genre AS ENUM ('editorial', 'news', 'commentary', 'interview', 'communique', 'speech', 'document', 'headline', 'review', 'unknown');
CREATE TYPE press_items_author_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TABLE press_items (
  press_item_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  outlet_id VARCHAR,
  outlet_missing press_items_outlet_missing,
  state_id VARCHAR,
  extent press_items_extent NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis press_items_date_basis,
  date_shape press_items_date_shape,
  sequence INTEGER,
  page VARCHAR,
  page_missing press_items_page_missing,
  genre press_items_genre NOT NULL,
  author VARCHAR,
  author_missing press_items_author_missing,
  author_person_id VARCHAR,
  topic VARCHAR NOT NULL,
  summary VARCHAR NOT NULL,
  negotiation_ids VARCHAR,
  pact_ids VARCHAR,
  quoted_in_press_item_id VARCHAR,
  quoted_in_source_id VARCHAR,
  note VARCHAR,
  PRIMARY KEY (press_item_id)
);
COPY press_items FROM 'data/press_items.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE press_stances_target_kind AS ENUM ('state', 'pact', 'negotiation', 'person', 'organisation');
CREATE TABLE press_stances (
  press_item_id VARCHAR NOT NULL,
  target_kind press_stances_target_kind NOT NULL,
  target_id VARCHAR NOT NULL,
  stance INTEGER NOT NULL,
  note VARCHAR,
  PRIMARY KEY (press_item_id, target_kind, target_id)
);
COPY press_stances FROM 'data/press_stances.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE documents_kind AS ENUM ('telegram', 'letter', 'dispatch', 'note', 'memorandum', 'record_of_conversation', 'instruction', 'draft', 'treaty_text', 'protocol', 'communique', 'speech', 'interview', 'resolution', 'decree', 'report', 'minute', 'article', 'other');
CREATE TYPE documents_kind_basis AS ENUM ('text', 'footnote', 'document', 'ours');
CREATE TYPE documents_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE documents_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE documents_received_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE documents_received_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE documents_place_basis AS ENUM ('stated', 'post', 'implied', 'external');
CREATE TYPE documents_page_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE documents_seen AS ENUM ('whole', 'opening', 'no');
CREATE TABLE documents (
  document_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind documents_kind NOT NULL,
  kind_basis documents_kind_basis NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis documents_date_basis,
  date_shape documents_date_shape,
  received_edtf VARCHAR,
  received_min DATE,
  received_max DATE,
  received_basis documents_received_basis,
  received_shape documents_received_shape,
  sequence INTEGER,
  place_id VARCHAR,
  place_basis documents_place_basis,
  author_person_ids VARCHAR,
  author VARCHAR,
  author_state_ids VARCHAR,
  author_organisation_id VARCHAR,
  recipient_person_ids VARCHAR,
  recipient VARCHAR,
  recipient_state_ids VARCHAR,
  recipient_organisation_id VARCHAR,
  summary VARCHAR NOT NULL,
  published_in_source_id VARCHAR,
  volume VARCHAR,
  page VARCHAR,
  page_missing documents_page_missing,
  negotiation_ids VARCHAR,
  pact_ids VARCHAR,
  replies_to_document_id VARCHAR,
  press_item_id VARCHAR,
  url VARCHAR,
  seen documents_seen NOT NULL,
  note VARCHAR,
  PRIMARY KEY (document_id)
);
COPY documents FROM 'data/documents.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE document_meetings_link AS ENUM ('reports', 'handed_over', 'signed', 'prepares', 'follows');
CREATE TABLE document_meetings (
  document_id VARCHAR NOT NULL,
  meeting_id VARCHAR NOT NULL,
  link document_meetings_link NOT NULL,
  note VARCHAR,
  PRIMARY KEY (document_id, meeting_id, link)
);
COPY document_meetings FROM 'data/document_meetings.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE measures_kind AS ENUM ('trade_restriction', 'tariff', 'restriction_lifted', 'credit', 'expulsion', 'recognition', 'military', 'arrest_or_raid', 'ban', 'other');
CREATE TYPE measures_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE measures_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE measures_ended_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE measures_ended_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE measures (
  measure_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind measures_kind NOT NULL,
  issuer_state_id VARCHAR NOT NULL,
  target_state_ids VARCHAR,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis measures_date_basis,
  date_shape measures_date_shape,
  ended_edtf VARCHAR,
  ended_min DATE,
  ended_max DATE,
  ended_basis measures_ended_basis,
  ended_shape measures_ended_shape,
  sequence INTEGER,
  document_id VARCHAR,
  replies_to_measure_id VARCHAR,
  summary VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (measure_id)
);
COPY measures FROM 'data/measures.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE context_events_kind AS ENUM ('government_change', 'appointment', 'election', 'conference', 'treaty', 'war', 'incident', 'economy', 'league', 'domestic', 'relations', 'other');
CREATE TYPE context_events_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE context_events_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE context_events_place_id_missing AS ENUM ('not_stated', 'illegible', 'not_applicable', 'undecided');
CREATE TYPE context_events_place_basis AS ENUM ('stated', 'post', 'implied', 'external');
CREATE TABLE context_events (
  context_event_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  kind context_events_kind NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis context_events_date_basis,
  date_shape context_events_date_shape,
  sequence INTEGER,
  place_id VARCHAR,
  place_id_missing context_events_place_id_missing,
  place_basis context_events_place_basis,
  state_ids VARCHAR,
  person_ids VARCHAR,
  summary VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (context_event_id)
);
COPY context_events FROM 'data/context_events.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE claims_speaker_kind AS ENUM ('person', 'government', 'organisation', 'paper', 'opinion', 'historian', 'thesis_author');
CREATE TYPE claims_status AS ENUM ('attested', 'reported', 'rumoured', 'denied', 'disputed', 'not_borne_out');
CREATE TYPE claims_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE claims_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE claims_concerns_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE claims_concerns_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE claims (
  claim_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  speaker VARCHAR NOT NULL,
  speaker_kind claims_speaker_kind NOT NULL,
  speaker_person_id VARCHAR,
  speaker_state_id VARCHAR,
  speaker_source_id VARCHAR,
  reported_via VARCHAR,
  about VARCHAR NOT NULL,
  gist VARCHAR NOT NULL,
  status claims_status NOT NULL,
  date_edtf VARCHAR,
  date_min DATE,
  date_max DATE,
  date_basis claims_date_basis,
  date_shape claims_date_shape,
  concerns_edtf VARCHAR,
  concerns_min DATE,
  concerns_max DATE,
  concerns_basis claims_concerns_basis,
  concerns_shape claims_concerns_shape,
  sequence INTEGER,
  meeting_id VARCHAR,
  document_id VARCHAR,
  pact_ids VARCHAR,
  negotiation_ids VARCHAR,
  state_ids VARCHAR,
  answers_claim_id VARCHAR,
  note VARCHAR,
  PRIMARY KEY (claim_id)
);
COPY claims FROM 'data/claims.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE figures_period_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE figures_period_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TABLE figures (
  figure_id VARCHAR NOT NULL,
  label VARCHAR NOT NULL,
  subject VARCHAR NOT NULL,
  quantity VARCHAR NOT NULL,
  value DOUBLE,
  value_max DOUBLE,
  unit VARCHAR NOT NULL,
  period_edtf VARCHAR,
  period_min DATE,
  period_max DATE,
  period_basis figures_period_basis,
  period_shape figures_period_shape,
  of_state_id VARCHAR,
  with_state_ids VARCHAR,
  pact_ids VARCHAR,
  document_id VARCHAR,
  summary VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (figure_id)
);
COPY figures FROM 'data/figures.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE emendations_bears_on AS ENUM ('fact', 'reading', 'mark');
CREATE TYPE emendations_cause AS ENUM ('scan', 'typist', 'hand', 'lost', 'contradiction');
CREATE TYPE emendations_certainty AS ENUM ('certain', 'probable', 'doubtful');
CREATE TABLE emendations (
  emendation_id VARCHAR NOT NULL,
  block INTEGER NOT NULL,
  page INTEGER,
  footnote INTEGER,
  as_scanned VARCHAR NOT NULL,
  read_as VARCHAR,
  bears_on emendations_bears_on NOT NULL,
  cause emendations_cause NOT NULL,
  reason VARCHAR NOT NULL,
  certainty emendations_certainty NOT NULL,
  note VARCHAR,
  PRIMARY KEY (emendation_id)
);
COPY emendations FROM 'data/emendations.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TABLE readings (
  reading_id VARCHAR NOT NULL,
  table_name VARCHAR NOT NULL,
  record_id VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  value VARCHAR NOT NULL,
  source_id VARCHAR NOT NULL,
  adopted BOOLEAN NOT NULL,
  reason VARCHAR NOT NULL,
  note VARCHAR,
  PRIMARY KEY (reading_id)
);
COPY readings FROM 'data/readings.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE coverage_depth AS ENUM ('full narrative', 'passing mention', 'outside the source', 'not curated');
CREATE TABLE coverage (
  state_id_1 VARCHAR NOT NULL,
  state_id_2 VARCHAR NOT NULL,
  from_min DATE NOT NULL,
  to_max DATE NOT NULL,
  depth coverage_depth NOT NULL,
  pages VARCHAR,
  note VARCHAR,
  PRIMARY KEY (state_id_1, state_id_2, from_min)
);
COPY coverage FROM 'data/coverage.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE evidence_certainty AS ENUM ('certain', 'probable', 'doubtful');
CREATE TABLE evidence (
  table_name VARCHAR NOT NULL,
  record_id VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  field VARCHAR,
  in_words VARCHAR NOT NULL,
  source_id VARCHAR NOT NULL,
  page INTEGER,
  footnote INTEGER,
  block INTEGER,
  locator VARCHAR,
  via_source_id VARCHAR,
  via_locator VARCHAR,
  certainty evidence_certainty NOT NULL,
  inherited BOOLEAN NOT NULL,
  PRIMARY KEY (table_name, record_id, position)
);
COPY evidence FROM 'data/evidence.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TABLE footnotes (
  page INTEGER NOT NULL,
  footnote INTEGER NOT NULL,
  position INTEGER NOT NULL,
  source_id VARCHAR NOT NULL,
  volume VARCHAR,
  pages VARCHAR,
  via_source_id VARCHAR,
  via_pages VARCHAR,
  PRIMARY KEY (page, footnote, position)
);
COPY footnotes FROM 'data/footnotes.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE crosswalk_checks_dataset AS ENUM ('cow_alliances', 'atop');
CREATE TYPE crosswalk_checks_field AS ENUM ('signed', 'ended', 'parties', 'duration_months', 'non_aggression', 'neutrality', 'consultation', 'defense');
CREATE TYPE crosswalk_checks_difference_class AS ENUM ('definition', 'scope', 'precision', 'error', 'open');
CREATE TABLE crosswalk_checks (
  pact_id VARCHAR NOT NULL,
  dataset crosswalk_checks_dataset NOT NULL,
  dataset_version VARCHAR NOT NULL,
  external_id INTEGER NOT NULL,
  field crosswalk_checks_field NOT NULL,
  ours VARCHAR,
  agrees BOOLEAN,
  difference_class crosswalk_checks_difference_class,
  note VARCHAR,
  PRIMARY KEY (pact_id, dataset, field)
);
COPY crosswalk_checks FROM 'data/crosswalk_checks.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE chronology_date_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE chronology_date_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE chronology_table_name AS ENUM ('pact_events', 'meetings', 'documents', 'drafts', 'positions', 'conditions', 'measures', 'press_items', 'claims', 'context_events', 'negotiations');
CREATE TYPE chronology_part_of_table AS ENUM ('pact_events', 'meetings', 'documents', 'drafts', 'positions', 'conditions', 'measures', 'press_items', 'claims', 'context_events', 'negotiations');
CREATE TABLE chronology (
  date_edtf VARCHAR NOT NULL,
  date_min DATE,
  date_max DATE,
  date_basis chronology_date_basis NOT NULL,
  date_shape chronology_date_shape NOT NULL,
  date_name VARCHAR NOT NULL,
  sequence INTEGER,
  table_name chronology_table_name NOT NULL,
  record_id VARCHAR NOT NULL,
  kind VARCHAR,
  label VARCHAR NOT NULL,
  who VARCHAR,
  place VARCHAR,
  summary VARCHAR NOT NULL,
  reality VARCHAR,
  part_of_table chronology_part_of_table,
  part_of_id VARCHAR,
  place_id VARCHAR,
  state_ids VARCHAR,
  person_ids VARCHAR,
  evidence VARCHAR NOT NULL,
  PRIMARY KEY (table_name, record_id, date_name)
);
COPY chronology FROM 'data/chronology.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TABLE links (
  table_name VARCHAR NOT NULL,
  record_id VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  target_table VARCHAR NOT NULL,
  target_id VARCHAR NOT NULL,
  PRIMARY KEY (table_name, record_id, field, position)
);
COPY links FROM 'data/links.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE dyad_months_coverage AS ENUM ('full narrative', 'passing mention', 'outside the source', 'not curated');
CREATE TABLE dyad_months (
  ccode1 INTEGER NOT NULL,
  ccode2 INTEGER NOT NULL,
  dyad INTEGER NOT NULL,
  state_id_1 VARCHAR NOT NULL,
  state_id_2 VARCHAR NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL,
  coverage dyad_months_coverage NOT NULL,
  meetings_min INTEGER,
  meetings_max INTEGER,
  pact_events_min INTEGER,
  pact_events_max INTEGER,
  press_items_min INTEGER,
  press_items_max INTEGER,
  open_dated INTEGER NOT NULL,
  press_stance_mean DOUBLE,
  pact_signed BOOLEAN,
  pact_in_force BOOLEAN,
  negotiation_open BOOLEAN,
  PRIMARY KEY (ccode1, ccode2, year, month)
);
COPY dyad_months FROM 'data/dyad_months.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pact_risk_months_stage AS ENUM ('sounded', 'negotiating', 'text_on_the_table', 'text_agreed', 'initialled', 'signed');
CREATE TABLE pact_risk_months (
  negotiation_id VARCHAR NOT NULL,
  pact_id VARCHAR NOT NULL,
  ccode1 INTEGER NOT NULL,
  ccode2 INTEGER NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL,
  stage pact_risk_months_stage NOT NULL,
  pact_signed BOOLEAN NOT NULL,
  censored BOOLEAN NOT NULL,
  PRIMARY KEY (negotiation_id, pact_id, ccode1, ccode2, year, month)
);
COPY pact_risk_months FROM 'data/pact_risk_months.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE pact_timings_from_stage AS ENUM ('mooted', 'proposed', 'proposal_accepted', 'proposal_refused', 'negotiations_opened', 'negotiations_resumed', 'negotiations_delayed', 'negotiations_suspended', 'negotiations_broken_off', 'negotiations_concluded', 'draft_presented', 'draft_rejected', 'draft_accepted', 'text_agreed', 'authorised', 'decided', 'amendment_proposed', 'concession', 'mediation', 'condition_stated', 'condition_lifted', 'conduct_agreed', 'initialled', 'announced', 'published', 'informed_third_state', 'approved', 'signed', 'submitted_for_ratification', 'ratified', 'ratification_delayed', 'instruments_exchanged', 'deposited', 'invited', 'declined', 'in_force', 'registered', 'acceded', 'renewed', 'denounced', 'violated', 'ended', 'denied', 'other');
CREATE TYPE pact_timings_to_stage AS ENUM ('mooted', 'proposed', 'proposal_accepted', 'proposal_refused', 'negotiations_opened', 'negotiations_resumed', 'negotiations_delayed', 'negotiations_suspended', 'negotiations_broken_off', 'negotiations_concluded', 'draft_presented', 'draft_rejected', 'draft_accepted', 'text_agreed', 'authorised', 'decided', 'amendment_proposed', 'concession', 'mediation', 'condition_stated', 'condition_lifted', 'conduct_agreed', 'initialled', 'announced', 'published', 'informed_third_state', 'approved', 'signed', 'submitted_for_ratification', 'ratified', 'ratification_delayed', 'instruments_exchanged', 'deposited', 'invited', 'declined', 'in_force', 'registered', 'acceded', 'renewed', 'denounced', 'violated', 'ended', 'denied', 'other');
CREATE TABLE pact_timings (
  pact_timing_id VARCHAR NOT NULL,
  pact_id VARCHAR NOT NULL,
  state_id VARCHAR,
  from_stage pact_timings_from_stage NOT NULL,
  to_stage pact_timings_to_stage NOT NULL,
  days_min INTEGER NOT NULL,
  days_max INTEGER,
  censored BOOLEAN NOT NULL,
  censored_on DATE,
  PRIMARY KEY (pact_timing_id)
);
COPY pact_timings FROM 'data/pact_timings.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE bargains_topic AS ENUM ('non_aggression', 'renunciation_of_war', 'aggressor_defined', 'release_on_aggression', 'neutrality', 'third_party_hostile_acts', 'third_party_treaties', 'league_obligations', 'economic_non_aggression', 'territory', 'non_interference', 'propaganda', 'armed_bands', 'pretender_governments', 'peaceful_settlement', 'conciliation', 'disarmament', 'consultation', 'relation_to_earlier_pacts', 'accession', 'ratification', 'entry_into_force', 'duration', 'denunciation', 'language', 'registration_and_publicity', 'trade', 'credits_and_orders', 'debts', 'representation', 'preamble', 'other_matter');
CREATE TYPE bargains_first_basis AS ENUM ('stated', 'footnote', 'document_date', 'press_date', 'implied', 'inferred', 'external');
CREATE TYPE bargains_first_shape AS ENUM ('day', 'one_of', 'lasting', 'several');
CREATE TYPE bargains_initialled AS ENUM ('in', 'changed', 'out', 'not told');
CREATE TYPE bargains_signed AS ENUM ('in', 'changed', 'out', 'not told');
CREATE TABLE bargains (
  pact_id VARCHAR NOT NULL,
  topic bargains_topic NOT NULL,
  proposed_by_state_ids VARCHAR,
  first_edtf VARCHAR,
  first_min DATE,
  first_max DATE,
  first_basis bargains_first_basis,
  first_shape bargains_first_shape,
  initialled bargains_initialled NOT NULL,
  signed bargains_signed NOT NULL,
  clause_ids VARCHAR NOT NULL,
  PRIMARY KEY (pact_id, topic)
);
COPY bargains FROM 'data/bargains.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TABLE contacts (
  person_id_a VARCHAR NOT NULL,
  person_id_b VARCHAR NOT NULL,
  meetings INTEGER NOT NULL,
  meetings_identified_by_us INTEGER NOT NULL,
  first_min DATE,
  last_max DATE,
  PRIMARY KEY (person_id_a, person_id_b)
);
COPY contacts FROM 'data/contacts.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');

CREATE TYPE reliability_level AS ENUM ('nominal', 'ordinal');
CREATE TYPE reliability_measure AS ENUM ('share alike', 'share overlapping', 'krippendorff alpha');
CREATE TABLE reliability (
  table_name VARCHAR NOT NULL,
  field VARCHAR NOT NULL,
  level reliability_level NOT NULL,
  units INTEGER NOT NULL,
  measure reliability_measure NOT NULL,
  value DOUBLE,
  low DOUBLE,
  high DOUBLE,
  PRIMARY KEY (table_name, field, measure)
);
COPY reliability FROM 'data/reliability.csv' (HEADER, NULLSTR '', DELIMITER ',', QUOTE '"', ESCAPE '"');
