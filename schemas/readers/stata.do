* Soviet Non-Aggression Pacts, 1917-1933 0.1.0: the CSV files as Stata files with labels.

import delimited using "data/states.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable state_id "Readable name of the state, never reused."
label variable name "Name in English as used today of the state of that time."
label variable name_1932 "Name in English as used in 1932."
label variable adjective "Adjective in English."
destring cow_ccode, replace
label variable cow_ccode "Correlates of War state number."
label variable cow_abb "Correlates of War abbreviation."
destring gw_code, replace
label variable gw_code "Gleditsch-Ward state number."
label variable iso3 "ISO 3166-1 alpha-3; empty for a state that no longer exists, never the successor"
label variable iso3166_3 "ISO 3166-3 code of a name withdrawn from the standard."
label variable note "What a user of the record should know; our words."
save "states.dta", replace

import delimited using "data/places.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable place_id "Readable name of the place, never reused."
label variable name "Name in English today."
label variable name_1932 "Name in English use in 1932."
destring latitude, replace
label variable latitude "Latitude, WGS 84."
destring longitude, replace
label variable longitude "Longitude, WGS 84."
label variable state_id_1932 "State the place lay in on 1 January 1932."
destring geonames_id, replace
label variable geonames_id "GeoNames number, the source of the coordinates."
label variable note "What a user of the record should know; our words."
save "places.dta", replace

import delimited using "data/organisations.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable organisation_id "Readable name, never reused."
label variable name "Name in English."
label define kind 1 "foreign_ministry" 2 "ministry" 3 "government" 4 "parliament" 5 "party" 6 "international" 7 "mission" 8 "commission" 9 "firm" 10 "armed_force" 11 "movement" 12 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of body it is."
label variable state_id "State it belongs to; empty for an international body."
label variable note "What a user of the record should know; our words."
save "organisations.dta", replace

import delimited using "data/outlets.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable outlet_id "Readable name, never reused."
label variable name "Name as it stands on the title."
label define kind 1 "newspaper" 2 "journal" 3 "agency" 4 "bulletin", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of outlet."
label variable state_id "State it appears in."
label variable affiliation "Whose voice it is, as far as a source says."
label variable note "What a user of the record should know; our words."
save "outlets.dta", replace

import delimited using "data/people.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable person_id "Surname and first name, or surname and office where no source gives a first name"
label variable name "Full name, modern standard spelling."
label variable surname "Surname, modern standard spelling."
label variable state_id "State the person served or belonged to."
label variable born_edtf "Birth: date as written, EDTF."
generate __made = daily(born_min, "YMD")
format __made %td
drop born_min
rename __made born_min
label variable born_min "Birth: earliest day; empty where it is open."
generate __made = daily(born_max, "YMD")
format __made %td
drop born_max
rename __made born_max
label variable born_max "Birth: latest day; empty where it is open."
label define born_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode born_basis, generate(__made) label(born_basis) noextend
drop born_basis
rename __made born_basis
label variable born_basis "Birth: what the date rests on."
label define born_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode born_shape, generate(__made) label(born_shape) noextend
drop born_shape
rename __made born_shape
label variable born_shape "Birth: what the date means."
label variable died_edtf "Death: date as written, EDTF."
generate __made = daily(died_min, "YMD")
format __made %td
drop died_min
rename __made died_min
label variable died_min "Death: earliest day; empty where it is open."
generate __made = daily(died_max, "YMD")
format __made %td
drop died_max
rename __made died_max
label variable died_max "Death: latest day; empty where it is open."
label define died_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode died_basis, generate(__made) label(died_basis) noextend
drop died_basis
rename __made died_basis
label variable died_basis "Death: what the date rests on."
label define died_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode died_shape, generate(__made) label(died_shape) noextend
drop died_shape
rename __made died_shape
label variable died_shape "Death: what the date means."
label variable wikidata_id "Number in Wikidata."
label variable viaf_id "Number in the Virtual International Authority File."
label variable gnd_id "Number in the authority file of the German National Library."
label variable note "What a user of the record should know; our words."
save "people.dta", replace

import delimited using "data/person_names.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable person_id "Whose name it is."
label variable name "The form."
label define kind 1 "standard" 2 "variant" 3 "original_script" 4 "as_printed" 5 "as_scanned", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What form it is."
label variable note "What a user of the record should know; our words."
save "person_names.dta", replace

import delimited using "data/postings.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable posting_id "Person and office."
label variable person_id "Who."
label variable office "Title of the office in English."
label define office_kind 1 "head_of_state" 2 "head_of_government" 3 "foreign_minister" 4 "deputy_foreign_minister" 5 "ministry_official" 6 "ambassador" 7 "minister_plenipotentiary" 8 "charge" 9 "mission_member" 10 "military_attache" 11 "trade_representative" 12 "delegate" 13 "minister" 14 "deputy_minister" 15 "parliamentarian" 16 "party_leader" 17 "military" 18 "journalist" 19 "businessman" 20 "scholar" 21 "other", replace
encode office_kind, generate(__made) label(office_kind) noextend
drop office_kind
rename __made office_kind
label variable office_kind "What kind of office."
label variable state_id "State served."
label variable accredited_to_state_id "State accredited to."
label variable organisation_id "Body the office belongs to."
label variable place_id "Where the office is."
label variable start_edtf "Start of the office: date as written, EDTF."
generate __made = daily(start_min, "YMD")
format __made %td
drop start_min
rename __made start_min
label variable start_min "Start of the office: earliest day; empty where it is open."
generate __made = daily(start_max, "YMD")
format __made %td
drop start_max
rename __made start_max
label variable start_max "Start of the office: latest day; empty where it is open."
label define start_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode start_basis, generate(__made) label(start_basis) noextend
drop start_basis
rename __made start_basis
label variable start_basis "Start of the office: what the date rests on."
label define start_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode start_shape, generate(__made) label(start_shape) noextend
drop start_shape
rename __made start_shape
label variable start_shape "Start of the office: what the date means."
label variable end_edtf "End of the office: date as written, EDTF."
generate __made = daily(end_min, "YMD")
format __made %td
drop end_min
rename __made end_min
label variable end_min "End of the office: earliest day; empty where it is open."
generate __made = daily(end_max, "YMD")
format __made %td
drop end_max
rename __made end_max
label variable end_max "End of the office: latest day; empty where it is open."
label define end_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode end_basis, generate(__made) label(end_basis) noextend
drop end_basis
rename __made end_basis
label variable end_basis "End of the office: what the date rests on."
label define end_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode end_shape, generate(__made) label(end_shape) noextend
drop end_shape
rename __made end_shape
label variable end_shape "End of the office: what the date means."
label variable note "What a user of the record should know; our words."
save "postings.dta", replace

import delimited using "data/sources.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable source_id "Author and year, or the usual short title and volume."
label define kind 1 "thesis" 2 "documents" 3 "treaty_series" 4 "archive" 5 "book" 6 "chapter" 7 "article" 8 "newspaper" 9 "periodical" 10 "memoir" 11 "dataset" 12 "web", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of work."
label variable short "Short form for notes, at most 40 characters."
label variable title "Title, in the language of the work, transliterated."
label variable author "Authors or editors, surname first, joined by a semicolon; editors say so at the "
label variable body_author "The body that wrote or edited it, where no person is named."
destring year, replace
label variable year "Year of publication."
label variable url "Where it can be read."
label variable covers "Of a collection in order of time: the time that its papers are from."
label variable cited_as "The fullest form the thesis cites it in."
label variable note "What a user of the record should know; our words."
save "sources.dta", replace

import delimited using "data/pacts.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_id "Parties and the year of signature, or of the negotiation where it was not signed"
label variable label "Short name that reads alone."
label variable title "Title in English."
label define kind 1 "non_aggression" 2 "neutrality" 3 "non_aggression_and_neutrality" 4 "friendship" 5 "renunciation_of_war" 6 "definition_of_aggression" 7 "conciliation" 8 "prolongation" 9 "trade" 10 "economic_non_aggression" 11 "peace" 12 "alliance" 13 "guarantee" 14 "customs_union" 15 "consultation" 16 "disarmament" 17 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What it is, by its main obligation."
label define scope 1 "core" 2 "related" 3 "context", replace
encode scope, generate(__made) label(scope) noextend
drop scope
rename __made scope
label variable scope "How near it is to the subject."
label define laterality 1 "bilateral" 2 "multilateral", replace
encode laterality, generate(__made) label(laterality) noextend
drop laterality
rename __made laterality
label variable laterality "How many parties."
label define outcome 1 "in_force" 2 "signed" 3 "initialled" 4 "text_agreed" 5 "negotiated" 6 "refused" 7 "deferred" 8 "mooted" 9 "undecided", replace
encode outcome, generate(__made) label(outcome) noextend
drop outcome
rename __made outcome
label variable outcome "How far it came."
label variable signed_edtf "Signature by plenipotentiaries; initialling is a step: date as written, EDTF."
generate __made = daily(signed_min, "YMD")
format __made %td
drop signed_min
rename __made signed_min
label variable signed_min "Signature by plenipotentiaries; initialling is a step: earliest day; empty where"
generate __made = daily(signed_max, "YMD")
format __made %td
drop signed_max
rename __made signed_max
label variable signed_max "Signature by plenipotentiaries; initialling is a step: latest day; empty where i"
label define signed_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode signed_basis, generate(__made) label(signed_basis) noextend
drop signed_basis
rename __made signed_basis
label variable signed_basis "Signature by plenipotentiaries; initialling is a step: what the date rests on."
label define signed_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode signed_shape, generate(__made) label(signed_shape) noextend
drop signed_shape
rename __made signed_shape
label variable signed_shape "Signature by plenipotentiaries; initialling is a step: what the date means."
label variable signed_place_id "Where it was signed."
label variable in_force_edtf "Entry into force: date as written, EDTF."
generate __made = daily(in_force_min, "YMD")
format __made %td
drop in_force_min
rename __made in_force_min
label variable in_force_min "Entry into force: earliest day; empty where it is open."
generate __made = daily(in_force_max, "YMD")
format __made %td
drop in_force_max
rename __made in_force_max
label variable in_force_max "Entry into force: latest day; empty where it is open."
label define in_force_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode in_force_basis, generate(__made) label(in_force_basis) noextend
drop in_force_basis
rename __made in_force_basis
label variable in_force_basis "Entry into force: what the date rests on."
label define in_force_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode in_force_shape, generate(__made) label(in_force_shape) noextend
drop in_force_shape
rename __made in_force_shape
label variable in_force_shape "Entry into force: what the date means."
label variable ended_edtf "End, where a source gives it: date as written, EDTF."
generate __made = daily(ended_min, "YMD")
format __made %td
drop ended_min
rename __made ended_min
label variable ended_min "End, where a source gives it: earliest day; empty where it is open."
generate __made = daily(ended_max, "YMD")
format __made %td
drop ended_max
rename __made ended_max
label variable ended_max "End, where a source gives it: latest day; empty where it is open."
label define ended_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode ended_basis, generate(__made) label(ended_basis) noextend
drop ended_basis
rename __made ended_basis
label variable ended_basis "End, where a source gives it: what the date rests on."
label define ended_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode ended_shape, generate(__made) label(ended_shape) noextend
drop ended_shape
rename __made ended_shape
label variable ended_shape "End, where a source gives it: what the date means."
destring duration_months, replace
label variable duration_months "Term agreed in the text."
destring cow_alliance_id, replace
label variable cow_alliance_id "Id in COW Formal Alliances 4.1 (version4id)."
destring atop_id, replace
label variable atop_id "Id in ATOP 5.1 (atopid)."
destring lnts_number, replace
label variable lnts_number "Registration number in the League of Nations Treaty Series."
generate byte __made = text_told_whole == "true" if text_told_whole != ""
drop text_told_whole
rename __made text_told_whole
label variable text_told_whole "Whether every article of the text as signed is recorded, so that a topic without"
label variable note "What a user of the record should know; our words."
save "pacts.dta", replace

import delimited using "data/pact_parties.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_id "The instrument."
label variable state_id "The state."
label variable label "Name of the row that reads alone."
label define role 1 "signatory" 2 "acceded" 3 "invited" 4 "declined" 5 "guarantor", replace
encode role, generate(__made) label(role) noextend
drop role
rename __made role
label variable role "Its part."
label variable signed_edtf "Signature by this state: date as written, EDTF."
generate __made = daily(signed_min, "YMD")
format __made %td
drop signed_min
rename __made signed_min
label variable signed_min "Signature by this state: earliest day; empty where it is open."
generate __made = daily(signed_max, "YMD")
format __made %td
drop signed_max
rename __made signed_max
label variable signed_max "Signature by this state: latest day; empty where it is open."
label define signed_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode signed_basis, generate(__made) label(signed_basis) noextend
drop signed_basis
rename __made signed_basis
label variable signed_basis "Signature by this state: what the date rests on."
label define signed_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode signed_shape, generate(__made) label(signed_shape) noextend
drop signed_shape
rename __made signed_shape
label variable signed_shape "Signature by this state: what the date means."
label variable ratified_edtf "This state's act of ratification; of several (parliament, head of state) the las"
generate __made = daily(ratified_min, "YMD")
format __made %td
drop ratified_min
rename __made ratified_min
label variable ratified_min "This state's act of ratification; of several (parliament, head of state) the las"
generate __made = daily(ratified_max, "YMD")
format __made %td
drop ratified_max
rename __made ratified_max
label variable ratified_max "This state's act of ratification; of several (parliament, head of state) the las"
label define ratified_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode ratified_basis, generate(__made) label(ratified_basis) noextend
drop ratified_basis
rename __made ratified_basis
label variable ratified_basis "This state's act of ratification; of several (parliament, head of state) the las"
label define ratified_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode ratified_shape, generate(__made) label(ratified_shape) noextend
drop ratified_shape
rename __made ratified_shape
label variable ratified_shape "This state's act of ratification; of several (parliament, head of state) the las"
label define ratified_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode ratified_missing, generate(__made) label(ratified_missing) noextend
drop ratified_missing
rename __made ratified_missing
label variable ratified_missing "Why `ratified` is empty; empty where it is filled."
label variable acceded_edtf "Accession by this state: date as written, EDTF."
generate __made = daily(acceded_min, "YMD")
format __made %td
drop acceded_min
rename __made acceded_min
label variable acceded_min "Accession by this state: earliest day; empty where it is open."
generate __made = daily(acceded_max, "YMD")
format __made %td
drop acceded_max
rename __made acceded_max
label variable acceded_max "Accession by this state: latest day; empty where it is open."
label define acceded_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode acceded_basis, generate(__made) label(acceded_basis) noextend
drop acceded_basis
rename __made acceded_basis
label variable acceded_basis "Accession by this state: what the date rests on."
label define acceded_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode acceded_shape, generate(__made) label(acceded_shape) noextend
drop acceded_shape
rename __made acceded_shape
label variable acceded_shape "Accession by this state: what the date means."
label variable deposited_edtf "Deposit of this state's instrument of ratification: date as written, EDTF."
generate __made = daily(deposited_min, "YMD")
format __made %td
drop deposited_min
rename __made deposited_min
label variable deposited_min "Deposit of this state's instrument of ratification: earliest day; empty where it"
generate __made = daily(deposited_max, "YMD")
format __made %td
drop deposited_max
rename __made deposited_max
label variable deposited_max "Deposit of this state's instrument of ratification: latest day; empty where it i"
label define deposited_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode deposited_basis, generate(__made) label(deposited_basis) noextend
drop deposited_basis
rename __made deposited_basis
label variable deposited_basis "Deposit of this state's instrument of ratification: what the date rests on."
label define deposited_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode deposited_shape, generate(__made) label(deposited_shape) noextend
drop deposited_shape
rename __made deposited_shape
label variable deposited_shape "Deposit of this state's instrument of ratification: what the date means."
label variable in_force_edtf "Entry into force for this state: date as written, EDTF."
generate __made = daily(in_force_min, "YMD")
format __made %td
drop in_force_min
rename __made in_force_min
label variable in_force_min "Entry into force for this state: earliest day; empty where it is open."
generate __made = daily(in_force_max, "YMD")
format __made %td
drop in_force_max
rename __made in_force_max
label variable in_force_max "Entry into force for this state: latest day; empty where it is open."
label define in_force_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode in_force_basis, generate(__made) label(in_force_basis) noextend
drop in_force_basis
rename __made in_force_basis
label variable in_force_basis "Entry into force for this state: what the date rests on."
label define in_force_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode in_force_shape, generate(__made) label(in_force_shape) noextend
drop in_force_shape
rename __made in_force_shape
label variable in_force_shape "Entry into force for this state: what the date means."
label variable signatory_person_ids "Who signed for it."
label variable note "What a user of the record should know; our words."
save "pact_parties.dta", replace

import delimited using "data/pact_relations.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_id "The instrument."
label define relation 1 "renews" 2 "supplements" 3 "confirms" 4 "replaces" 5 "modelled_on", replace
encode relation, generate(__made) label(relation) noextend
drop relation
rename __made relation
label variable relation "What it is to the other."
label variable other_pact_id "The other instrument."
label variable note "What a user of the record should know; our words."
save "pact_relations.dta", replace

import delimited using "data/pact_events.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable event_id "Instrument, date, step."
label variable label "Name of the row that reads alone."
label variable pact_id "The instrument."
label variable negotiation_id "The track it belongs to."
label define kind 1 "mooted" 2 "proposed" 3 "proposal_accepted" 4 "proposal_refused" 5 "negotiations_opened" 6 "negotiations_resumed" 7 "negotiations_delayed" 8 "negotiations_suspended" 9 "negotiations_broken_off" 10 "negotiations_concluded" 11 "draft_presented" 12 "draft_rejected" 13 "draft_accepted" 14 "text_agreed" 15 "authorised" 16 "decided" 17 "amendment_proposed" 18 "concession" 19 "mediation" 20 "condition_stated" 21 "condition_lifted" 22 "conduct_agreed" 23 "initialled" 24 "announced" 25 "published" 26 "informed_third_state" 27 "approved" 28 "signed" 29 "submitted_for_ratification" 30 "ratified" 31 "ratification_delayed" 32 "instruments_exchanged" 33 "deposited" 34 "invited" 35 "declined" 36 "in_force" 37 "registered" 38 "acceded" 39 "renewed" 40 "denounced" 41 "violated" 42 "ended" 43 "denied" 44 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What step it is."
label variable date_edtf "When: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable place_id "Where."
label define place_id_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode place_id_missing, generate(__made) label(place_id_missing) noextend
drop place_id_missing
rename __made place_id_missing
label variable place_id_missing "Why `place_id` is empty; empty where it is filled."
label define place_basis 1 "stated" 2 "post" 3 "implied" 4 "external", replace
encode place_basis, generate(__made) label(place_basis) noextend
drop place_basis
rename __made place_basis
label variable place_basis "What the place rests on; empty where there is none."
label variable actor_person_ids "People who took the step."
label variable actor_state_ids "States that took the step."
label variable addressed_state_ids "States that were told, invited or addressed by it."
label variable actor_organisation_ids "Bodies that took the step."
label variable meeting_id "The meeting where it was taken."
label variable document_id "The paper by which it was taken."
label variable draft_id "The text that it presents, accepts, rejects or amends."
label variable summary "What happened, our words."
label define factuality 1 "happened" 2 "reported" 3 "rumoured" 4 "presumed" 5 "planned" 6 "denied" 7 "disputed", replace
encode factuality, generate(__made) label(factuality) noextend
drop factuality
rename __made factuality
label variable factuality "Whether it happened."
label define made_from_table 1 "drafts" 2 "conditions", replace
encode made_from_table, generate(__made) label(made_from_table) noextend
drop made_from_table
rename __made made_from_table
label variable made_from_table "The table of the row that it was made from; empty for a typed step."
label variable made_from_id "The id of that row."
label variable note "What a user of the record should know; our words."
save "pact_events.dta", replace

import delimited using "data/drafts.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable draft_id "Instrument, whose, date."
label variable label "Name of the row that reads alone."
label variable pact_id "The instrument."
label variable negotiation_id "The track it was put forward in."
label variable proposed_by_state_ids "Whose text it is, several of a joint text."
label define proposed_by_state_ids_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode proposed_by_state_ids_missing, generate(__made) label(proposed_by_state_ids_missing) noextend
drop proposed_by_state_ids_missing
rename __made proposed_by_state_ids_missing
label variable proposed_by_state_ids_missing "Why `proposed_by_state_ids` is empty; empty where it is filled."
label variable presented_by_person_ids "Who handed it over."
label variable presented_to_person_ids "To whom."
label variable place_id "Where it was handed over."
label define place_basis 1 "stated" 2 "post" 3 "implied" 4 "external", replace
encode place_basis, generate(__made) label(place_basis) noextend
drop place_basis
rename __made place_basis
label variable place_basis "What the place rests on; empty where there is none."
label variable meeting_id "The meeting where it was handed over."
label variable document_id "The document that carries it."
label variable replies_to_draft_id "The draft that it answers."
label variable based_on_draft_id "The draft whose wording it follows."
label variable based_on_pact_id "The instrument whose wording it follows."
label variable date_edtf "When it was put on the table, not when it was authorised: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When it was put on the table, not when it was authorised: earliest day; empty wh"
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When it was put on the table, not when it was authorised: latest day; empty wher"
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When it was put on the table, not when it was authorised: what the date rests on"
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When it was put on the table, not when it was authorised: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label define fate 1 "adopted" 2 "merged" 3 "superseded" 4 "rejected" 5 "unanswered" 6 "initialled" 7 "disowned" 8 "open" 9 "not_stated", replace
encode fate, generate(__made) label(fate) noextend
drop fate
rename __made fate
label variable fate "What became of it."
generate byte __made = told_whole == "true" if told_whole != ""
drop told_whole
rename __made told_whole
label variable told_whole "Whether every article is recorded, so that a topic without one is not in it."
label variable gist "What kind of text it is, our words."
label variable note "What a user of the record should know; our words."
save "drafts.dta", replace

import delimited using "data/clauses.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable clause_id "Draft or instrument, and article."
label variable label "Name of the row that reads alone."
label variable draft_id "The draft; empty for an article of the instrument as signed."
label variable pact_id "The instrument."
label variable article "Number of the article, as in the text."
label define topic 1 "non_aggression" 2 "renunciation_of_war" 3 "aggressor_defined" 4 "release_on_aggression" 5 "neutrality" 6 "third_party_hostile_acts" 7 "third_party_treaties" 8 "league_obligations" 9 "economic_non_aggression" 10 "territory" 11 "non_interference" 12 "propaganda" 13 "armed_bands" 14 "pretender_governments" 15 "peaceful_settlement" 16 "conciliation" 17 "disarmament" 18 "consultation" 19 "relation_to_earlier_pacts" 20 "accession" 21 "ratification" 22 "entry_into_force" 23 "duration" 24 "denunciation" 25 "language" 26 "registration_and_publicity" 27 "trade" 28 "credits_and_orders" 29 "debts" 30 "representation" 31 "preamble" 32 "other_matter", replace
encode topic, generate(__made) label(topic) noextend
drop topic
rename __made topic
label variable topic "What it is about."
label variable gist "What it lays down, paraphrased."
label variable wording "The official text, only where a public copy was read and is cited."
label variable language "Language of that text, ISO 639-1."
label define fate 1 "adopted" 2 "adopted_changed" 3 "rejected" 4 "dropped" 5 "superseded" 6 "disowned" 7 "moved" 8 "in_text" 9 "open" 10 "not_stated", replace
encode fate, generate(__made) label(fate) noextend
drop fate
rename __made fate
label variable fate "What became of it."
label variable dropped_in_draft_id "The later text in which it is missing."
label variable replies_to_clause_id "The earlier clause that it answers, takes up or rewrites; empty: it is new."
label define change 1 "kept" 2 "narrowed" 3 "widened" 4 "reworded" 5 "against", replace
encode change, generate(__made) label(change) noextend
drop change
rename __made change
label variable change "What it changes in that clause."
label variable note "What a user of the record should know; our words."
save "clauses.dta", replace

import delimited using "data/conditions.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable condition_id "Who, what, for what."
label variable label "Name of the row that reads alone."
label variable pact_id "The instrument whose step waits."
label define stage 1 "opening" 2 "negotiation" 3 "initialling" 4 "signature" 5 "ratification" 6 "exchange_of_instruments" 7 "entry_into_force" 8 "accession" 9 "publication" 10 "continuance" 11 "other", replace
encode stage, generate(__made) label(stage) noextend
drop stage
rename __made stage
label variable stage "The step that waits."
label define relation 1 "after" 2 "together_with" 3 "independent_of", replace
encode relation, generate(__made) label(relation) noextend
drop relation
rename __made relation
label variable relation "How it hangs on the other."
label variable depends_on_pact_id "The instrument it waits for."
label define depends_on_stage 1 "opening" 2 "negotiation" 3 "initialling" 4 "signature" 5 "ratification" 6 "exchange_of_instruments" 7 "entry_into_force" 8 "accession" 9 "publication" 10 "continuance" 11 "other", replace
encode depends_on_stage, generate(__made) label(depends_on_stage) noextend
drop depends_on_stage
rename __made depends_on_stage
label variable depends_on_stage "The step of that instrument it waits for."
label variable depends_on_issue "The matter it waits for, where that is no instrument."
label variable any_of "Conditions of one instrument with the same value here are alternatives: one of t"
label variable stated_by_state_ids "The states that make it wait."
label variable stated_by_person_ids "Who said so for them."
label variable meeting_id "The meeting where it was stated."
label variable document_id "The document that states it."
label variable date_edtf "When it was first stated: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When it was first stated: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When it was first stated: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When it was first stated: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When it was first stated: what the date means."
label variable lifted_edtf "When it was met, dropped or passed over: date as written, EDTF."
generate __made = daily(lifted_min, "YMD")
format __made %td
drop lifted_min
rename __made lifted_min
label variable lifted_min "When it was met, dropped or passed over: earliest day; empty where it is open."
generate __made = daily(lifted_max, "YMD")
format __made %td
drop lifted_max
rename __made lifted_max
label variable lifted_max "When it was met, dropped or passed over: latest day; empty where it is open."
label define lifted_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode lifted_basis, generate(__made) label(lifted_basis) noextend
drop lifted_basis
rename __made lifted_basis
label variable lifted_basis "When it was met, dropped or passed over: what the date rests on."
label define lifted_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode lifted_shape, generate(__made) label(lifted_shape) noextend
drop lifted_shape
rename __made lifted_shape
label variable lifted_shape "When it was met, dropped or passed over: what the date means."
label variable lifted_by_state_ids "The states that gave it up or met it."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label define fate 1 "met" 2 "dropped" 3 "never_met" 4 "passed_over" 5 "standing" 6 "not_stated", replace
encode fate, generate(__made) label(fate) noextend
drop fate
rename __made fate
label variable fate "What became of it."
label variable replaces_condition_id "The condition that it takes the place of."
label variable gist "The condition, our words."
label variable note "What a user of the record should know; our words."
save "conditions.dta", replace

import delimited using "data/negotiations.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable negotiation_id "Parties, subject where needed, and the year it opened; never reused."
label variable label "Short name that reads alone."
label variable title "Title in English."
label variable pact_ids "The instruments it was about."
label variable state_ids "The parties."
label variable mediator_state_ids "States that mediated."
label variable continues_negotiation_id "The earlier track that it takes up again."
label variable opened_edtf "The first meeting or exchange in which both sides deal with the matter itself: d"
generate __made = daily(opened_min, "YMD")
format __made %td
drop opened_min
rename __made opened_min
label variable opened_min "The first meeting or exchange in which both sides deal with the matter itself: e"
generate __made = daily(opened_max, "YMD")
format __made %td
drop opened_max
rename __made opened_max
label variable opened_max "The first meeting or exchange in which both sides deal with the matter itself: l"
label define opened_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode opened_basis, generate(__made) label(opened_basis) noextend
drop opened_basis
rename __made opened_basis
label variable opened_basis "The first meeting or exchange in which both sides deal with the matter itself: w"
label define opened_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode opened_shape, generate(__made) label(opened_shape) noextend
drop opened_shape
rename __made opened_shape
label variable opened_shape "The first meeting or exchange in which both sides deal with the matter itself: w"
label variable closed_edtf "Signature; else refusal, breaking off, or the last dealing of both sides: date a"
generate __made = daily(closed_min, "YMD")
format __made %td
drop closed_min
rename __made closed_min
label variable closed_min "Signature; else refusal, breaking off, or the last dealing of both sides: earlie"
generate __made = daily(closed_max, "YMD")
format __made %td
drop closed_max
rename __made closed_max
label variable closed_max "Signature; else refusal, breaking off, or the last dealing of both sides: latest"
label define closed_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode closed_basis, generate(__made) label(closed_basis) noextend
drop closed_basis
rename __made closed_basis
label variable closed_basis "Signature; else refusal, breaking off, or the last dealing of both sides: what t"
label define closed_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode closed_shape, generate(__made) label(closed_shape) noextend
drop closed_shape
rename __made closed_shape
label variable closed_shape "Signature; else refusal, breaking off, or the last dealing of both sides: what t"
label define outcome 1 "concluded" 2 "broken_off" 3 "suspended" 4 "merged" 5 "refused" 6 "open" 7 "undecided", replace
encode outcome, generate(__made) label(outcome) noextend
drop outcome
rename __made outcome
label variable outcome "How it ended."
label variable note "What a user of the record should know; our words."
save "negotiations.dta", replace

import delimited using "data/positions.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable position_id "Track, state, issue, date."
label variable label "Name of the row that reads alone."
label variable negotiation_id "The track."
label variable state_id "Whose stand."
label define topic 1 "non_aggression" 2 "renunciation_of_war" 3 "aggressor_defined" 4 "release_on_aggression" 5 "neutrality" 6 "third_party_hostile_acts" 7 "third_party_treaties" 8 "league_obligations" 9 "economic_non_aggression" 10 "territory" 11 "non_interference" 12 "propaganda" 13 "armed_bands" 14 "pretender_governments" 15 "peaceful_settlement" 16 "conciliation" 17 "disarmament" 18 "consultation" 19 "relation_to_earlier_pacts" 20 "accession" 21 "ratification" 22 "entry_into_force" 23 "duration" 24 "denunciation" 25 "language" 26 "registration_and_publicity" 27 "trade" 28 "credits_and_orders" 29 "debts" 30 "representation" 31 "preamble" 32 "other_matter" 33 "purpose" 34 "link_to_another_matter" 35 "order_of_conclusion" 36 "pace" 37 "publicity" 38 "participants" 39 "form" 40 "mediation" 41 "economic_terms" 42 "mutual_relations" 43 "other_conduct", replace
encode topic, generate(__made) label(topic) noextend
drop topic
rename __made topic
label variable topic "What it is about."
label variable issue "On what, in a few words of our own."
label variable stated_by_person_ids "Who said so for it."
label variable meeting_id "The meeting where it was stated."
label variable document_id "The document that states it."
label variable condition_id "The condition that it restates."
label variable date_edtf "When it was stated: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When it was stated: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When it was stated: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When it was stated: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When it was stated: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable gist "The stand, our words."
label variable note "What a user of the record should know; our words."
save "positions.dta", replace

import delimited using "data/meetings.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable meeting_id "Date and who."
label variable label "Name of the row that reads alone."
label define kind 1 "conversation" 2 "negotiation_session" 3 "reception" 4 "conference" 5 "council_session" 6 "hand_over" 7 "signing_ceremony" 8 "visit" 9 "press_conference" 10 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of meeting."
label variable date_edtf "When: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable place_id "Where."
label define place_id_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode place_id_missing, generate(__made) label(place_id_missing) noextend
drop place_id_missing
rename __made place_id_missing
label variable place_id_missing "Why `place_id` is empty; empty where it is filled."
label define place_basis 1 "stated" 2 "post" 3 "implied" 4 "external", replace
encode place_basis, generate(__made) label(place_basis) noextend
drop place_basis
rename __made place_basis
label variable place_basis "What the place rests on; empty where there is none."
label variable negotiation_ids "The tracks it belongs to."
label variable pact_ids "The instruments it was about."
label variable topic "What it was about, in a few words."
label variable summary "What was said and done, our words."
label define factuality 1 "happened" 2 "reported" 3 "rumoured" 4 "presumed" 5 "planned" 6 "denied" 7 "disputed", replace
encode factuality, generate(__made) label(factuality) noextend
drop factuality
rename __made factuality
label variable factuality "Whether it happened."
label variable note "What a user of the record should know; our words."
save "meetings.dta", replace

import delimited using "data/meeting_participants.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable meeting_id "The meeting."
destring position, replace
label variable position "Place among its siblings, from 1."
label variable person_id "The person."
label variable participant "The office or body, where no person is named."
label variable state_id "The state represented."
label define role 1 "participant" 2 "host" 3 "chair" 4 "speaker" 5 "signatory" 6 "bearer" 7 "recipient" 8 "expert", replace
encode role, generate(__made) label(role) noextend
drop role
rename __made role
label variable role "What the participant did."
label variable identified_by "Where the name is our identification of an office: on what grounds."
label variable note "What a user of the record should know; our words."
save "meeting_participants.dta", replace

import delimited using "data/press_items.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable press_item_id "Outlet, date of the issue, and what."
label variable label "Name of the row that reads alone."
label variable outlet_id "The outlet."
label define outlet_missing 1 "many" 2 "not_stated" 3 "illegible", replace
encode outlet_missing, generate(__made) label(outlet_missing) noextend
drop outlet_missing
rename __made outlet_missing
label variable outlet_missing "Why no outlet is named; empty where one is."
label variable state_id "The state whose press it is, where no outlet is named."
label define extent 1 "piece" 2 "campaign", replace
encode extent, generate(__made) label(extent) noextend
drop extent
rename __made extent
label variable extent "One piece, or many told as one."
label variable date_edtf "Date of the issue: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "Date of the issue: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "Date of the issue: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "Date of the issue: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "Date of the issue: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable page "Page of the issue."
label define page_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode page_missing, generate(__made) label(page_missing) noextend
drop page_missing
rename __made page_missing
label variable page_missing "Why `page` is empty; empty where it is filled."
label define genre 1 "editorial" 2 "news" 3 "commentary" 4 "interview" 5 "communique" 6 "speech" 7 "document" 8 "headline" 9 "review" 10 "unknown", replace
encode genre, generate(__made) label(genre) noextend
drop genre
rename __made genre
label variable genre "What kind of piece."
label variable author "Author as named."
label define author_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode author_missing, generate(__made) label(author_missing) noextend
drop author_missing
rename __made author_missing
label variable author_missing "Why `author` is empty; empty where it is filled."
label variable author_person_id "Author, where he is in `people`."
label variable topic "What it is about, in a few words."
label variable summary "What it says, our words."
label variable negotiation_ids "The tracks it deals with."
label variable pact_ids "The instruments it deals with."
label variable quoted_in_press_item_id "The piece through which the thesis knows it."
label variable quoted_in_source_id "The work through which the thesis knows it."
label variable note "What a user of the record should know; our words."
save "press_items.dta", replace

import delimited using "data/press_stances.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable press_item_id "The piece."
label define target_kind 1 "state" 2 "pact" 3 "negotiation" 4 "person" 5 "organisation", replace
encode target_kind, generate(__made) label(target_kind) noextend
drop target_kind
rename __made target_kind
label variable target_kind "What kind of target."
label variable target_id "The target, an id of the table that the kind names."
destring stance, replace
label variable stance "From -2 to 2: -2 hostile, -1 critical, 0 neutral or mixed, 1 approving, 2 warm."
label variable note "What a user of the record should know; our words."
save "press_stances.dta", replace

import delimited using "data/documents.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable document_id "Date, who, what."
label variable label "Name of the row that reads alone."
label define kind 1 "telegram" 2 "letter" 3 "dispatch" 4 "note" 5 "memorandum" 6 "record_of_conversation" 7 "instruction" 8 "draft" 9 "treaty_text" 10 "protocol" 11 "communique" 12 "speech" 13 "interview" 14 "resolution" 15 "decree" 16 "report" 17 "minute" 18 "article" 19 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of document, in the source's word where it has one."
label define kind_basis 1 "text" 2 "footnote" 3 "document" 4 "ours", replace
encode kind_basis, generate(__made) label(kind_basis) noextend
drop kind_basis
rename __made kind_basis
label variable kind_basis "What the kind rests on."
label variable date_edtf "Date of the document: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "Date of the document: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "Date of the document: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "Date of the document: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "Date of the document: what the date means."
label variable received_edtf "When it came in: date as written, EDTF."
generate __made = daily(received_min, "YMD")
format __made %td
drop received_min
rename __made received_min
label variable received_min "When it came in: earliest day; empty where it is open."
generate __made = daily(received_max, "YMD")
format __made %td
drop received_max
rename __made received_max
label variable received_max "When it came in: latest day; empty where it is open."
label define received_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode received_basis, generate(__made) label(received_basis) noextend
drop received_basis
rename __made received_basis
label variable received_basis "When it came in: what the date rests on."
label define received_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode received_shape, generate(__made) label(received_shape) noextend
drop received_shape
rename __made received_shape
label variable received_shape "When it came in: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable place_id "Where it was written or given."
label define place_basis 1 "stated" 2 "post" 3 "implied" 4 "external", replace
encode place_basis, generate(__made) label(place_basis) noextend
drop place_basis
rename __made place_basis
label variable place_basis "What the place rests on; empty where there is none."
label variable author_person_ids "Who wrote or gave it."
label variable author "Who wrote or gave it, where no person is named."
label variable author_state_ids "The states it comes from."
label variable author_organisation_id "The body it comes from."
label variable recipient_person_ids "Whom it is addressed to."
label variable recipient "Whom it is addressed to, where no person is named."
label variable recipient_state_ids "The states it is addressed to."
label variable recipient_organisation_id "The body it is addressed to."
label variable summary "What it says, our words."
label variable published_in_source_id "Where it is printed or kept."
label variable volume "Volume, as cited."
label variable page "Page or pages, as cited."
label define page_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode page_missing, generate(__made) label(page_missing) noextend
drop page_missing
rename __made page_missing
label variable page_missing "Why `page` is empty; empty where it is filled."
label variable negotiation_ids "The tracks it belongs to."
label variable pact_ids "The instruments it deals with, or whose text it is."
label variable replies_to_document_id "The paper that it answers."
label variable press_item_id "The piece that prints it."
label variable url "Where the document itself can be read."
label define seen 1 "whole" 2 "opening" 3 "no", replace
encode seen, generate(__made) label(seen) noextend
drop seen
rename __made seen
label variable seen "How much of the document itself was read."
label variable note "What a user of the record should know; our words."
save "documents.dta", replace

import delimited using "data/document_meetings.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable document_id "The paper."
label variable meeting_id "The talk."
label define link 1 "reports" 2 "handed_over" 3 "signed" 4 "prepares" 5 "follows", replace
encode link, generate(__made) label(link) noextend
drop link
rename __made link
label variable link "What the paper is to the talk."
label variable note "What a user of the record should know; our words."
save "document_meetings.dta", replace

import delimited using "data/measures.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable measure_id "Issuer, target, date."
label variable label "Name of the row that reads alone."
label define kind 1 "trade_restriction" 2 "tariff" 3 "restriction_lifted" 4 "credit" 5 "expulsion" 6 "recognition" 7 "military" 8 "arrest_or_raid" 9 "ban" 10 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of act."
label variable issuer_state_id "Who took it."
label variable target_state_ids "Against or for whom."
label variable date_edtf "When it was taken: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When it was taken: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When it was taken: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When it was taken: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When it was taken: what the date means."
label variable ended_edtf "When it ended: date as written, EDTF."
generate __made = daily(ended_min, "YMD")
format __made %td
drop ended_min
rename __made ended_min
label variable ended_min "When it ended: earliest day; empty where it is open."
generate __made = daily(ended_max, "YMD")
format __made %td
drop ended_max
rename __made ended_max
label variable ended_max "When it ended: latest day; empty where it is open."
label define ended_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode ended_basis, generate(__made) label(ended_basis) noextend
drop ended_basis
rename __made ended_basis
label variable ended_basis "When it ended: what the date rests on."
label define ended_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode ended_shape, generate(__made) label(ended_shape) noextend
drop ended_shape
rename __made ended_shape
label variable ended_shape "When it ended: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable document_id "Its text."
label variable replies_to_measure_id "The measure it answers."
label variable summary "What it did, our words."
label variable note "What a user of the record should know; our words."
save "measures.dta", replace

import delimited using "data/context_events.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable context_event_id "Date and what."
label variable label "Name of the row that reads alone."
label define kind 1 "government_change" 2 "appointment" 3 "election" 4 "conference" 5 "treaty" 6 "war" 7 "incident" 8 "economy" 9 "league" 10 "domestic" 11 "relations" 12 "other", replace
encode kind, generate(__made) label(kind) noextend
drop kind
rename __made kind
label variable kind "What kind of event."
label variable date_edtf "When: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable place_id "Where."
label define place_id_missing 1 "not_stated" 2 "illegible" 3 "not_applicable" 4 "undecided", replace
encode place_id_missing, generate(__made) label(place_id_missing) noextend
drop place_id_missing
rename __made place_id_missing
label variable place_id_missing "Why `place_id` is empty; empty where it is filled."
label define place_basis 1 "stated" 2 "post" 3 "implied" 4 "external", replace
encode place_basis, generate(__made) label(place_basis) noextend
drop place_basis
rename __made place_basis
label variable place_basis "What the place rests on; empty where there is none."
label variable state_ids "The states concerned."
label variable person_ids "The people concerned."
label variable summary "What happened, our words."
label variable note "What a user of the record should know; our words."
save "context_events.dta", replace

import delimited using "data/claims.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable claim_id "Date, who, about what."
label variable label "Name of the row that reads alone."
label variable speaker "Who said it, in words."
label define speaker_kind 1 "person" 2 "government" 3 "organisation" 4 "paper" 5 "opinion" 6 "historian" 7 "thesis_author", replace
encode speaker_kind, generate(__made) label(speaker_kind) noextend
drop speaker_kind
rename __made speaker_kind
label variable speaker_kind "What kind of speaker."
label variable speaker_person_id "Who said it, where he is in `people`."
label variable speaker_state_id "The state spoken for."
label variable speaker_source_id "The work of the historian or paper that says it."
label variable reported_via "Through whom it is known."
label variable about "What it is about, in a few words."
label variable gist "What was said to be so, our words."
label define status 1 "attested" 2 "reported" 3 "rumoured" 4 "denied" 5 "disputed" 6 "not_borne_out", replace
encode status, generate(__made) label(status) noextend
drop status
rename __made status
label variable status "Whether it held."
label variable date_edtf "When it was said; empty for historians and the author of the thesis: date as wri"
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "When it was said; empty for historians and the author of the thesis: earliest da"
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "When it was said; empty for historians and the author of the thesis: latest day;"
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "When it was said; empty for historians and the author of the thesis: what the da"
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "When it was said; empty for historians and the author of the thesis: what the da"
label variable concerns_edtf "The time it speaks of: date as written, EDTF."
generate __made = daily(concerns_min, "YMD")
format __made %td
drop concerns_min
rename __made concerns_min
label variable concerns_min "The time it speaks of: earliest day; empty where it is open."
generate __made = daily(concerns_max, "YMD")
format __made %td
drop concerns_max
rename __made concerns_max
label variable concerns_max "The time it speaks of: latest day; empty where it is open."
label define concerns_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode concerns_basis, generate(__made) label(concerns_basis) noextend
drop concerns_basis
rename __made concerns_basis
label variable concerns_basis "The time it speaks of: what the date rests on."
label define concerns_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode concerns_shape, generate(__made) label(concerns_shape) noextend
drop concerns_shape
rename __made concerns_shape
label variable concerns_shape "The time it speaks of: what the date means."
destring sequence, replace
label variable sequence "Order of telling within a day, as page * 1000 + note of the thesis; left out, th"
label variable meeting_id "The meeting where it was said."
label variable document_id "The document that says it."
label variable pact_ids "The instruments it is about."
label variable negotiation_ids "The tracks it is about."
label variable state_ids "The states it is about."
label variable answers_claim_id "The claim that it denies or answers."
label variable note "What a user of the record should know; our words."
save "claims.dta", replace

import delimited using "data/figures.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable figure_id "Whose, of what, when."
label variable label "Name of the row that reads alone."
label variable subject "What is counted."
label variable quantity "What kind of number it is."
destring value, replace
label variable value "The number, or its lower bound."
destring value_max, replace
label variable value_max "Its upper bound, where a span is given."
label variable unit "Unit, in words."
label variable period_edtf "The time it is for: date as written, EDTF."
generate __made = daily(period_min, "YMD")
format __made %td
drop period_min
rename __made period_min
label variable period_min "The time it is for: earliest day; empty where it is open."
generate __made = daily(period_max, "YMD")
format __made %td
drop period_max
rename __made period_max
label variable period_max "The time it is for: latest day; empty where it is open."
label define period_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode period_basis, generate(__made) label(period_basis) noextend
drop period_basis
rename __made period_basis
label variable period_basis "The time it is for: what the date rests on."
label define period_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode period_shape, generate(__made) label(period_shape) noextend
drop period_shape
rename __made period_shape
label variable period_shape "The time it is for: what the date means."
label variable of_state_id "The state it is of."
label variable with_state_ids "The states it is with or toward."
label variable pact_ids "The instruments it belongs to."
label variable document_id "The document that gives it."
label variable summary "What the number says, our words."
label variable note "What a user of the record should know; our words."
save "figures.dta", replace

import delimited using "data/emendations.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable emendation_id "Block and what."
destring block, replace
label variable block "Block of the scan."
destring page, replace
label variable page "Printed page."
destring footnote, replace
label variable footnote "Footnote, where it stands in one."
label variable as_scanned "The reading of the scan's text layer, no more than needed."
label variable read_as "The reading adopted; empty where none was."
label define bears_on 1 "fact" 2 "reading" 3 "mark", replace
encode bears_on, generate(__made) label(bears_on) noextend
drop bears_on
rename __made bears_on
label variable bears_on "What hangs on it."
label define cause 1 "scan" 2 "typist" 3 "hand" 4 "lost" 5 "contradiction", replace
encode cause, generate(__made) label(cause) noextend
drop cause
rename __made cause
label variable cause "What went wrong."
label variable reason "Why it is read so."
label define certainty 1 "certain" 2 "probable" 3 "doubtful", replace
encode certainty, generate(__made) label(certainty) noextend
drop certainty
rename __made certainty
label variable certainty "How sure the adopted reading is."
label variable note "What a user of the record should know; our words."
save "emendations.dta", replace

import delimited using "data/readings.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable reading_id "Record and field."
label variable table_name "The table of the record."
label variable record_id "The record's key."
label variable field "The field."
label variable value "The value offered, written as the field is."
label variable source_id "Which source or page offers it."
generate byte __made = adopted == "true" if adopted != ""
drop adopted
rename __made adopted
label variable adopted "Whether it is the value of ours."
label variable reason "Why it was adopted or not."
label variable note "What a user of the record should know; our words."
save "readings.dta", replace

import delimited using "data/coverage.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable state_id_1 "One state; the lower COW code."
label variable state_id_2 "The other."
generate __made = daily(from_min, "YMD")
format __made %td
drop from_min
rename __made from_min
label variable from_min "First day of the span."
generate __made = daily(to_max, "YMD")
format __made %td
drop to_max
rename __made to_max
label variable to_max "Last day of the span."
label define depth 1 "full narrative" 2 "passing mention" 3 "outside the source" 4 "not curated", replace
encode depth, generate(__made) label(depth) noextend
drop depth
rename __made depth
label variable depth "How deep."
label variable pages "Pages of the thesis that tell it."
label variable note "What a user of the record should know; our words."
save "coverage.dta", replace

import delimited using "data/evidence.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable table_name "The table of the record."
label variable record_id "The key of the record, several columns joined by a slash."
destring position, replace
label variable position "Place among the citations of the record, from 1."
label variable field "The one field it bears; empty where it bears the record."
label variable in_words "The citation as a historian writes it."
label variable source_id "What the fact rests on."
destring page, replace
label variable page "Printed page of the thesis."
destring footnote, replace
label variable footnote "Footnote of the thesis; they restart in every chapter."
destring block, replace
label variable block "Block of the scan of the thesis."
label variable locator "Place in the source, as printed."
label variable via_source_id "The book the source is quoted through."
label variable via_locator "Place in that book, as printed."
label define certainty 1 "certain" 2 "probable" 3 "doubtful", replace
encode certainty, generate(__made) label(certainty) noextend
drop certainty
rename __made certainty
label variable certainty "How surely it bears the record."
generate byte __made = inherited == "true" if inherited != ""
drop inherited
rename __made inherited
label variable inherited "Whether the citation is the parent's."
save "evidence.dta", replace

import delimited using "data/footnotes.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
destring page, replace
label variable page "Printed page."
destring footnote, replace
label variable footnote "Number in its chapter."
destring position, replace
label variable position "Place among the works of the note, from 1."
label variable source_id "The work that the fact rests on."
label variable volume "Its volume, where the work has volumes."
label variable pages "Place in it, as printed."
label variable via_source_id "The book it is quoted through."
label variable via_pages "Place in that book."
save "footnotes.dta", replace

import delimited using "data/crosswalk_checks.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_id "The instrument."
label define dataset 1 "cow_alliances" 2 "atop", replace
encode dataset, generate(__made) label(dataset) noextend
drop dataset
rename __made dataset
label variable dataset "The other dataset."
label variable dataset_version "The version that was compared."
destring external_id, replace
label variable external_id "The number of the instrument there."
label define field 1 "signed" 2 "ended" 3 "parties" 4 "duration_months" 5 "non_aggression" 6 "neutrality" 7 "consultation" 8 "defense", replace
encode field, generate(__made) label(field) noextend
drop field
rename __made field
label variable field "What is compared."
label variable ours "Our value: a date as written, a number, whether it binds, COW codes joined by a "
generate byte __made = agrees == "true" if agrees != ""
drop agrees
rename __made agrees
label variable agrees "Whether the two are the same; empty where only one of the two has a value."
label define difference_class 1 "definition" 2 "scope" 3 "precision" 4 "error" 5 "open", replace
encode difference_class, generate(__made) label(difference_class) noextend
drop difference_class
rename __made difference_class
label variable difference_class "Why the two are not the same; empty where they are."
label variable note "What is known of the difference."
save "crosswalk_checks.dta", replace

import delimited using "data/chronology.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable date_edtf "The date: date as written, EDTF."
generate __made = daily(date_min, "YMD")
format __made %td
drop date_min
rename __made date_min
label variable date_min "The date: earliest day; empty where it is open."
generate __made = daily(date_max, "YMD")
format __made %td
drop date_max
rename __made date_max
label variable date_max "The date: latest day; empty where it is open."
label define date_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode date_basis, generate(__made) label(date_basis) noextend
drop date_basis
rename __made date_basis
label variable date_basis "The date: what the date rests on."
label define date_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode date_shape, generate(__made) label(date_shape) noextend
drop date_shape
rename __made date_shape
label variable date_shape "The date: what the date means."
label variable date_name "Which date of the row it is."
destring sequence, replace
label variable sequence "The told order within a day: page * 1000 + note of the thesis, unless typed."
label define table_name 1 "pact_events" 2 "meetings" 3 "documents" 4 "drafts" 5 "positions" 6 "conditions" 7 "measures" 8 "press_items" 9 "claims" 10 "context_events" 11 "negotiations", replace
encode table_name, generate(__made) label(table_name) noextend
drop table_name
rename __made table_name
label variable table_name "The table of the row."
label variable record_id "The key of the row."
label variable kind "The kind of the row, in the terms of its table."
label variable label "Name of the row that reads alone."
label variable who "Surnames of the people, or else the states."
label variable place "Where, in words."
label variable summary "What happened."
label variable reality "Whether it happened, in the terms of the row's table."
label define part_of_table 1 "pact_events" 2 "meetings" 3 "documents" 4 "drafts" 5 "positions" 6 "conditions" 7 "measures" 8 "press_items" 9 "claims" 10 "context_events" 11 "negotiations", replace
encode part_of_table, generate(__made) label(part_of_table) noextend
drop part_of_table
rename __made part_of_table
label variable part_of_table "The table of what carried it."
label variable part_of_id "What carried it: the nearest of paper, text, talk."
label variable place_id "Where."
label variable state_ids "The states concerned."
label variable person_ids "The people concerned."
label variable evidence "The citations, as a historian writes them."
save "chronology.dta", replace

import delimited using "data/links.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable table_name "The table of the row that refers."
label variable record_id "Its id; of a party, participant or stance that of its parent."
label variable field "The column that refers."
destring position, replace
label variable position "Place among the references of that column, from 1."
label variable target_table "The table referred to."
label variable target_id "The id referred to."
save "links.dta", replace

import delimited using "data/dyad_months.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
destring ccode1, replace
label variable ccode1 "COW code of the first state."
destring ccode2, replace
label variable ccode2 "COW code of the second state."
destring dyad, replace
label variable dyad "The pair as one number, ccode1 * 1000 + ccode2."
label variable state_id_1 "The first state."
label variable state_id_2 "The second state."
destring year, replace
label variable year "Year."
destring month, replace
label variable month "Month."
label define coverage 1 "full narrative" 2 "passing mention" 3 "outside the source" 4 "not curated", replace
encode coverage, generate(__made) label(coverage) noextend
drop coverage
rename __made coverage
label variable coverage "How deep the source goes; full narrative only if it is so for the whole month."
destring meetings_min, replace
label variable meetings_min "Meetings between the two, fewest."
destring meetings_max, replace
label variable meetings_max "Meetings between the two, most, presumed ones included."
destring pact_events_min, replace
label variable pact_events_min "Steps in instruments or tracks between the two, fewest."
destring pact_events_max, replace
label variable pact_events_max "Steps, most, presumed ones included."
destring press_items_min, replace
label variable press_items_min "Pieces the source tells of, in which the press of one speaks of the other or of "
destring press_items_max, replace
label variable press_items_max "Such pieces, most."
destring open_dated, replace
label variable open_dated "Meetings, steps and pieces dated only on one side that may fall in the month; in"
destring press_stance_mean, replace
label variable press_stance_mean "Mean stance of such pieces that surely fall in the month."
generate byte __made = pact_signed == "true" if pact_signed != ""
drop pact_signed
rename __made pact_signed
label variable pact_signed "Whether an instrument between the two was signed, or acceded to, in the month."
generate byte __made = pact_in_force == "true" if pact_in_force != ""
drop pact_in_force
rename __made pact_in_force
label variable pact_in_force "Whether an instrument of scope core between the two was in force on a day of the"
generate byte __made = negotiation_open == "true" if negotiation_open != ""
drop negotiation_open
rename __made negotiation_open
label variable negotiation_open "Whether a track between the two was open on some day of the month."
save "dyad_months.dta", replace

import delimited using "data/pact_risk_months.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable negotiation_id "The track."
label variable pact_id "The instrument it was about."
destring ccode1, replace
label variable ccode1 "COW code of the first state, the lower."
destring ccode2, replace
label variable ccode2 "COW code of the second state."
destring year, replace
label variable year "Year."
destring month, replace
label variable month "Month."
label define stage 1 "sounded" 2 "negotiating" 3 "text_on_the_table" 4 "text_agreed" 5 "initialled" 6 "signed", replace
encode stage, generate(__made) label(stage) noextend
drop stage
rename __made stage
label variable stage "The furthest stage reached by the end of the month."
generate byte __made = pact_signed == "true" if pact_signed != ""
drop pact_signed
rename __made pact_signed
label variable pact_signed "Whether the instrument was signed in the month."
generate byte __made = censored == "true" if censored != ""
drop censored
rename __made censored
label variable censored "Whether this is the last month of a track that the source leaves, or that ends, "
save "pact_risk_months.dta", replace

import delimited using "data/pact_timings.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_timing_id "Instrument, state, stages."
label variable pact_id "The instrument."
label variable state_id "The state whose acts they are; empty for the instrument as a whole."
label define from_stage 1 "mooted" 2 "proposed" 3 "proposal_accepted" 4 "proposal_refused" 5 "negotiations_opened" 6 "negotiations_resumed" 7 "negotiations_delayed" 8 "negotiations_suspended" 9 "negotiations_broken_off" 10 "negotiations_concluded" 11 "draft_presented" 12 "draft_rejected" 13 "draft_accepted" 14 "text_agreed" 15 "authorised" 16 "decided" 17 "amendment_proposed" 18 "concession" 19 "mediation" 20 "condition_stated" 21 "condition_lifted" 22 "conduct_agreed" 23 "initialled" 24 "announced" 25 "published" 26 "informed_third_state" 27 "approved" 28 "signed" 29 "submitted_for_ratification" 30 "ratified" 31 "ratification_delayed" 32 "instruments_exchanged" 33 "deposited" 34 "invited" 35 "declined" 36 "in_force" 37 "registered" 38 "acceded" 39 "renewed" 40 "denounced" 41 "violated" 42 "ended" 43 "denied" 44 "other", replace
encode from_stage, generate(__made) label(from_stage) noextend
drop from_stage
rename __made from_stage
label variable from_stage "The earlier stage."
label define to_stage 1 "mooted" 2 "proposed" 3 "proposal_accepted" 4 "proposal_refused" 5 "negotiations_opened" 6 "negotiations_resumed" 7 "negotiations_delayed" 8 "negotiations_suspended" 9 "negotiations_broken_off" 10 "negotiations_concluded" 11 "draft_presented" 12 "draft_rejected" 13 "draft_accepted" 14 "text_agreed" 15 "authorised" 16 "decided" 17 "amendment_proposed" 18 "concession" 19 "mediation" 20 "condition_stated" 21 "condition_lifted" 22 "conduct_agreed" 23 "initialled" 24 "announced" 25 "published" 26 "informed_third_state" 27 "approved" 28 "signed" 29 "submitted_for_ratification" 30 "ratified" 31 "ratification_delayed" 32 "instruments_exchanged" 33 "deposited" 34 "invited" 35 "declined" 36 "in_force" 37 "registered" 38 "acceded" 39 "renewed" 40 "denounced" 41 "violated" 42 "ended" 43 "denied" 44 "other", replace
encode to_stage, generate(__made) label(to_stage) noextend
drop to_stage
rename __made to_stage
label variable to_stage "The later stage."
destring days_min, replace
label variable days_min "Fewest days."
destring days_max, replace
label variable days_max "Most days; empty where the row is censored."
generate byte __made = censored == "true" if censored != ""
drop censored
rename __made censored
label variable censored "Whether the later stage had not been reached when the source leaves the instrume"
generate __made = daily(censored_on, "YMD")
format __made %td
drop censored_on
rename __made censored_on
label variable censored_on "The last day on which the source tells of the instrument."
save "pact_timings.dta", replace

import delimited using "data/bargains.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable pact_id "The instrument."
label define topic 1 "non_aggression" 2 "renunciation_of_war" 3 "aggressor_defined" 4 "release_on_aggression" 5 "neutrality" 6 "third_party_hostile_acts" 7 "third_party_treaties" 8 "league_obligations" 9 "economic_non_aggression" 10 "territory" 11 "non_interference" 12 "propaganda" 13 "armed_bands" 14 "pretender_governments" 15 "peaceful_settlement" 16 "conciliation" 17 "disarmament" 18 "consultation" 19 "relation_to_earlier_pacts" 20 "accession" 21 "ratification" 22 "entry_into_force" 23 "duration" 24 "denunciation" 25 "language" 26 "registration_and_publicity" 27 "trade" 28 "credits_and_orders" 29 "debts" 30 "representation" 31 "preamble" 32 "other_matter", replace
encode topic, generate(__made) label(topic) noextend
drop topic
rename __made topic
label variable topic "The treaty matter."
label variable proposed_by_state_ids "Whose text first had it."
label variable first_edtf "When a text first had it: date as written, EDTF."
generate __made = daily(first_min, "YMD")
format __made %td
drop first_min
rename __made first_min
label variable first_min "When a text first had it: earliest day; empty where it is open."
generate __made = daily(first_max, "YMD")
format __made %td
drop first_max
rename __made first_max
label variable first_max "When a text first had it: latest day; empty where it is open."
label define first_basis 1 "stated" 2 "footnote" 3 "document_date" 4 "press_date" 5 "implied" 6 "inferred" 7 "external", replace
encode first_basis, generate(__made) label(first_basis) noextend
drop first_basis
rename __made first_basis
label variable first_basis "When a text first had it: what the date rests on."
label define first_shape 1 "day" 2 "one_of" 3 "lasting" 4 "several", replace
encode first_shape, generate(__made) label(first_shape) noextend
drop first_shape
rename __made first_shape
label variable first_shape "When a text first had it: what the date means."
label define initialled 1 "in" 2 "changed" 3 "out" 4 "not told", replace
encode initialled, generate(__made) label(initialled) noextend
drop initialled
rename __made initialled
label variable initialled "What the initialled text has of it."
label define signed 1 "in" 2 "changed" 3 "out" 4 "not told", replace
encode signed, generate(__made) label(signed) noextend
drop signed
rename __made signed
label variable signed "What the signed text has of it."
label variable clause_ids "The clauses on it, in order of time."
save "bargains.dta", replace

import delimited using "data/contacts.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable person_id_a "One person."
label variable person_id_b "The other."
destring meetings, replace
label variable meetings "Meetings in which the source names both."
destring meetings_identified_by_us, replace
label variable meetings_identified_by_us "Further meetings in which one of them is our identification."
generate __made = daily(first_min, "YMD")
format __made %td
drop first_min
rename __made first_min
label variable first_min "Earliest day of the first meeting of either sort."
generate __made = daily(last_max, "YMD")
format __made %td
drop last_max
rename __made last_max
label variable last_max "Latest day of the last meeting of either sort."
save "contacts.dta", replace

import delimited using "data/reliability.csv", clear stringcols(_all) encoding("utf-8") varnames(1)
label variable table_name "The table of the records; `all` for the field in all tables."
label variable field "The field."
label define level 1 "nominal" 2 "ordinal", replace
encode level, generate(__made) label(level) noextend
drop level
rename __made level
label variable level "On what level of measurement values are compared."
destring units, replace
label variable units "How many were coded twice."
label define measure 1 "share alike" 2 "share overlapping" 3 "krippendorff alpha", replace
encode measure, generate(__made) label(measure) noextend
drop measure
rename __made measure
label variable measure "What `value` is."
destring value, replace
label variable value "The measure."
destring low, replace
label variable low "Its lower 95 % bound."
destring high, replace
label variable high "Its upper 95 % bound."
save "reliability.dta", replace
